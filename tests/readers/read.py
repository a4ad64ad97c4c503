"""Reads feeds and calendars as other software does, with feedparser and icalendar, and tells as JSON what they hold and
what the libraries find wrong. Input: JSON of name, type and text of each; output: titles and warnings of each."""

import json
import sys
import warnings

import feedparser
from icalendar import Calendar


def read_feed(text, content_type):
    feed = feedparser.parse(text.encode(), response_headers={"content-type": content_type})
    faults = [repr(feed.bozo_exception)] if feed.bozo else []
    return [entry.title for entry in feed.entries], faults


def read_calendar(text):
    calendar = Calendar.from_ical(text)
    faults = [f"{part.name}: {error}" for part in calendar.walk() for error in part.errors]
    faults += [f"no VTIMEZONE for {zone}" for zone in calendar.get_missing_tzids()]
    events = calendar.walk("VEVENT")
    # Of a part with faults these properties are not to be had.
    for event in [] if faults else events:
        if event.end < event.start:
            faults.append(f"{event['SUMMARY']} ends before it starts")
    return [str(event["SUMMARY"]) for event in events], faults


def read(document):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if document["type"].startswith("text/calendar"):
            titles, faults = read_calendar(document["text"])
        else:
            titles, faults = read_feed(document["text"], document["type"])
    return {"titles": titles, "faults": faults + [str(one.message) for one in caught]}


json.dump({one["name"]: read(one) for one in json.load(sys.stdin)}, sys.stdout)
