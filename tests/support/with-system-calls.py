"""Runs a command that may make only some system calls, as systemd's SystemCallFilter does: NAMES ACTION COMMAND ...

NAMES are separated by commas. ACTION is what happens at any other call: `kill`, or the name of an error.
"""

import ctypes
import errno
import os
import sys

KILL_PROCESS, ALLOW, ERRNO = 0x80000000, 0x7FFF0000, 0x00050000
names, action, *command = sys.argv[1:]
library = ctypes.CDLL("libseccomp.so.2")
library.seccomp_init.restype = ctypes.c_void_p
otherwise = KILL_PROCESS if action == "kill" else ERRNO | getattr(errno, action)
rules = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(otherwise)))
for name in names.split(","):
    number = library.seccomp_syscall_resolve_name(name.encode())
    # Negative: the call is of another architecture.
    if number >= 0 and library.seccomp_rule_add(rules, ALLOW, number, 0) != 0:
        sys.exit(f"no rule for {name}")
if library.seccomp_load(rules) != 0:
    sys.exit("the filter cannot be loaded")
os.execvp(command[0], command)
