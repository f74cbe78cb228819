#!/bin/bash
# What runs in the session beside the command, and ends with it.
openbox >"$ACCESS_DIR/openbox.log" 2>&1 &
others=($!)
# No key repeats while the machine is slow.
xset r off 2>/dev/null
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 >"$ACCESS_DIR/atspi.log" 2>&1 &
others+=($!)
sleep 1
"$@"
status=$?
kill "${others[@]}" 2>/dev/null
exit $status
