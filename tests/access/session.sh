#!/bin/bash
# Runs a command in a desktop session of its own, with a screen that nobody sees, a session bus and the bus of assistive
# technology. Where a program that it needs is missing it says so in a line and runs nothing.
# Debian: see apt-packages.txt.
set -u
here=$(cd "$(dirname "$0")" && pwd)
missing=()
for program in firefox-esr WebKitWebDriver orca speech-dispatcher xdotool openbox xvfb-run dbus-run-session espeak-ng; do
  command -v "$program" >/dev/null || missing+=("$program")
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); gi.require_version("WebKit2", "4.1")' 2>/dev/null ||
  missing+=(python3-gi)
if [ "${#missing[@]}" -gt 0 ]; then
  echo "Not run: the tests with Firefox, WebKit and a screen reader need ${missing[*]} (tests/access/apt-packages.txt)."
  exit 0
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir -p -m 700 "$out/run"
# Programs keep their settings and sockets here, and find none of the user's.
export ACCESS_DIR="$out" XDG_RUNTIME_DIR="$out/run" XDG_CONFIG_HOME="$out/config" XDG_DATA_HOME="$out/data" XDG_CACHE_HOME="$out/cache"
export GSETTINGS_BACKEND=memory GNOME_ACCESSIBILITY=1 NO_AT_BRIDGE=0 GTK_A11Y=atspi LC_ALL=C.UTF-8 LANG=C.UTF-8
xvfb-run -a -s "-screen 0 1600x6000x24" dbus-run-session -- bash "$here/inside-session.sh" "$@"
