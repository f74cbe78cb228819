#!/usr/bin/python3
"""A window with nothing but WebKitGTK in it, for WebKitWebDriver: the browser that comes with it is never narrower than 447 px."""
import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

context = WebKit2.WebContext.get_default()
context.set_automation_allowed(True)


def create(session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(1280, 1000)
    window.add(view)
    window.show_all()
    window.connect("destroy", Gtk.main_quit)
    return view


def started(_, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("webkit-window")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", create)


context.connect("automation-started", started)
Gtk.main()
