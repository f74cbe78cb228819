#!/usr/bin/python3
"""Prints the accessibility tree that a browser hands to assistive technology, as text: roles, names, descriptions, states.
accessibility-tree.py APPLICATION [main], where APPLICATION is a part of its name; with "main" that landmark only."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

STATES = (
    ("expanded", Atspi.StateType.EXPANDED),
    ("invalid", Atspi.StateType.INVALID_ENTRY),
)
ATTRIBUTES = ("level", "xml-roles", "current", "language")
CONTAINERS = ("list", "form", "landmark", "figure", "description list", "heading", "table")


def document_in(node, depth=0):
    if node is None or depth > 14:
        return None
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        return node
    found = (document_in(node.get_child_at_index(i), depth + 1) for i in range(node.get_child_count()))
    return next((one for one in found if one), None)


def main_in(node):
    if node is None or "main" in (node.get_attributes() or {}).get("xml-roles", "").split():
        return node
    found = (main_in(node.get_child_at_index(i)) for i in range(node.get_child_count()))
    return next((one for one in found if one), None)


def text_of(node):
    """The text of a node without that of the nodes in it; empty for one that has none."""
    try:
        return " ".join(Atspi.Text.get_text(node, 0, -1).replace("\ufffc", " ").split())
    except (RuntimeError, TypeError, GLib.Error):
        return ""


def line_of(node):
    role, name = node.get_role_name(), (node.get_name() or "").strip()
    own, description = text_of(node), (node.get_description() or "").strip()
    if not (name or own or role in CONTAINERS):
        return None
    attributes, states = node.get_attributes() or {}, node.get_state_set()
    extra = [f"{key}={attributes[key]}" for key in ATTRIBUTES if key in attributes]
    extra += [word for word, state in STATES if states.contains(state)]
    parts = [role]
    parts += [f"“{name}”"] if name else []
    parts += [f"text “{own}”"] if own and own != name else []
    parts += [f"description “{description}”"] if description and description != name else []
    parts += [f"[{' '.join(extra)}]"] if extra else []
    return " ".join(parts)


def print_tree(node, depth=0, is_within_name=False):
    if node is None:
        return
    # The parts of a name say nothing that the name does not.
    is_part = is_within_name and node.get_role() == Atspi.Role.SECTION
    line = None if is_part else line_of(node)
    if line:
        print("  " * depth + line)
    is_named = bool((node.get_name() or "").strip()) if line else is_within_name
    for i in range(node.get_child_count()):
        print_tree(node.get_child_at_index(i), depth + (1 if line else 0), is_named)


for _ in range(40):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and sys.argv[1] in (application.get_name() or "").lower():
            document = document_in(application)
            if document and document.get_child_count():
                print_tree(main_in(document) if "main" in sys.argv[2:] else document)
                sys.exit(0)
    time.sleep(0.5)
sys.exit(f"no document of {sys.argv[1]}")
