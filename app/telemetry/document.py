"""Writes docs/TELEMETRY.md from the catalogue: the complete and authoritative description of what can be collected.

Prose about promises and limits stands here; every event, property, value and version comes from the catalogue.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.models import shipped_models
from app.telemetry import aptabase
from app.telemetry.catalog import MANY_VALUES, PropertyRow, common_rows, event_rows
from app.telemetry.device import COMMON_LOCALES, MemoryTier
from app.telemetry.history import HISTORY
from app.telemetry.recorder import MAX_HELD
from app.telemetry.remote_model import LENGTH, SALT
from app.telemetry.words import CATALOGUE_VERSION, Pillar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.telemetry.catalog import EventRow

QUESTIONS = {
    Pillar.ENGAGEMENT: ("Engagement", "Are people using it?"),
    Pillar.RETENTION: ("Retention", "On how many computers is it in use on a day, and is the server kept running?"),
    Pillar.ADOPTION: ("Adoption", "Which features get used?"),
    Pillar.FIRST_RUN: ("First run", "Where does the first minute go?"),
}
"""What each pillar is called, and the question it asks."""


def document() -> str:
    """Write the whole document, in Markdown."""
    parts = [
        _INTRODUCTION.format(version=CATALOGUE_VERSION),
        _CONSENT.format(held=MAX_HELD),
        _NEVER,
        _questions(),
        _common(),
        _ENVELOPE.format(locales=len(COMMON_LOCALES)),
        _EXAMPLE.format(example=_example()),
        "## The events\n\nThe properties listed with an event, and the common one above, are everything it carries.\n",
        *(_event(row) for row in event_rows()),
        _REMOTE.format(salt=SALT, length=LENGTH),
        _SERVER,
        _BUILDS,
        _models(),
        _history(),
    ]
    return "\n".join(part.strip("\n") + "\n" for part in parts)


_INTRODUCTION = """
# What Osaurus for the desktop can collect

<!-- Written by `make document` from app/telemetry/events.py. Change it there, never here. -->

This is the whole of it: every fact that can leave a computer, when, why, and what is left out on purpose. It is made
from the code that sends, and a test fails when the two differ. If you find a difference all the same, that is a bug:
please report it.

The facts go to [Aptabase](https://aptabase.com), an open-source analytics service that is made to know as little as
possible, or to a server of your own that runs it. Osaurus for the desktop reports no crashes to anybody.

You are reading version {version} of the catalogue.
"""

_CONSENT = """
## Defaults and consent

- **The box is checked in advance; the answer is yours.** The first window has one box, *Share anonymous usage data*.
  It comes up checked where no answer was ever given. Uncheck it to decline. The button beside it says what is
  collected and shows the very events that wait.
- **Nothing leaves before you press the button.** What happens between the launch and your answer is held in memory,
  the first {held} events of it, and never on disk. *Get started* with the box checked sends it, each event with the
  time at which it happened. Unchecking destroys it at once. Closing the window without an answer destroys it too, and
  the question comes again at the next launch.
- **Unchecking acts at once; checking waits for the button.** No path leads from an empty box to a byte on the wire.
- **Off any day later**, in *Settings → Privacy*, in the menu-bar item, or in *What we collect*. It takes effect at
  once: what waits is destroyed and the request under way is cut. If some of it had already left, the app says so.
  Where two builds run on one profile, each watches the file that holds the answer, and obeys a no of the other.
- **A later yes begins from then.** Nothing from before is sent, and a new session id keeps the two apart.
- **Your yes covers what you could see.** Events and properties that a later version adds are not recorded until the
  app has shown them to you.
- **Policy can only switch it off.** An administrator can forbid sharing for a computer, and so can `DO_NOT_TRACK`.
- **A build without a key does nothing at all.** That is every copy built from source unless somebody gives it a key.
- **If your answer cannot be read**, the question is open again, with an empty box: it may have been a no.
"""

_NEVER = """
## What is never collected

- What you write and what comes back: prompts, messages, system prompts, answers, titles, histories.
- What tools are given and what they return; files, their contents, their names and paths.
- Keys, tokens, passwords, and the addresses of providers and servers.
- The names you give to agents, providers, models and chats; commands and arguments of tools.
- Counts of tokens, lengths of texts.
- Anything that names you or your computer: accounts, e-mail addresses, user, host and device names, serial numbers,
  the exact amount of memory, the model of the computer, a precise place.
- Any identifier that outlives the running app. The only one there is, the session id, lives in memory and turns over
  after an hour of quiet or a day of use.

There is no field for any of it. A text property is a word from a closed list, an id from the shipped list of models,
or twelve hexadecimal characters of a hash; an unknown property is an error, and an event with an error is not sent.
"""

_ENVELOPE = """
## What surrounds each event

| field | what it is |
| --- | --- |
| `timestamp` | when it happened, in UTC, to the millisecond |
| `sessionId` | a random UUID of this run of the app; new after an hour of quiet, after a day, and with each grant |
| `eventName` | the event's name |
| `systemProps.isDebug` | whether this is a debug build |
| `systemProps.osName` | `Linux`, `macOS` or `Windows` |
| `systemProps.osVersion` | the release of the system, not of its kernel: at most three short numbers, or empty |
| `systemProps.locale` | its language, and the region if both are one of {locales} common pairs; empty if rare |
| `systemProps.appVersion` | the release number of the app |
| `systemProps.appBuildNumber` | the number of the build |
| `systemProps.sdkVersion` | `osaurus-qt@` and the release number |

There is no device model and no engine. The request has these headers and no others: `Host`, `User-Agent`, `Accept`,
`Accept-Encoding`, `App-Key`, `Content-Type`, `Content-Length`. The `User-Agent` is `osName/osVersion locale`, in the
same words as above. Cookies are neither kept nor sent.
"""

_EXAMPLE = """
One event, as it stands in a request:

```json
{example}
```
"""

_REMOTE = """
## Remote identifiers

The model at a provider of your own can have a name that says a lot, such as `acme-internal/legal-bot`. So:

1. The provider's name and address, and the model's id, are never sent.
2. What is sent about a provider is its type, one of seven fixed words.
3. To count how many different models are in use, `model_hash` carries the first {length} hexadecimal characters of the
   SHA-256 of `{salt}` followed by the trimmed id in UTF-8.

**What that cannot hide.** The salt is the same for everybody, otherwise equal models could not be counted as one, and
it is printed here. So whoever has the data and guesses an id can check the guess. And where only one person uses a
model, its hash recurs from day to day and connects that person's events of different days, without saying who it is.
The hash is only ever made of ids of remote models. `local` means a model run by MLX on this computer; its id is sent
when it is on the shipped list below, and left out when it is one you brought yourself.
"""

_SERVER = """
## What the server makes of it, and what it cannot

Aptabase sees the network address that each request comes from. It keeps the country and the region, mixes the address
with the `User-Agent` and a salt of the day into an anonymous user of that day, and keeps the address itself no longer.
The salts are thrown away after two days. So it can count users, sessions and their length for a day. It cannot
recognise anybody on another day, and so it knows neither returning users nor retention across days, whatever a chart
may be called.

What was sent cannot be called back. The server cannot tell persons apart, so it has no way to delete one person's
events. Aptabase keeps release events for five years and debug events for half a year.

The server cannot recognise a repeated request either. An event whose request went out without an answer is therefore
never sent again: it may be lost, but it is not counted twice.
"""

_BUILDS = """
## Builds and channels

- **Source builds** are the debug channel and have no key: silent. For local work a key can be set with
  `APTABASE_APP_KEY` (and `APTABASE_HOST` for a key that begins with `A-SH-`), or with `osaurus telemetry key set`.
- **Debug builds** report to the server's debug bucket, apart from the real figures.
- **Release builds** have their key put in when they are made, and ignore the environment.
- `osaurus telemetry status` says what would be sent now, and if nothing, why.
"""


def _questions() -> str:
    lines = ["## The questions", "", "Every event helps to answer one of these.", "", "| | question | events |"]
    lines.append("| --- | --- | --- |")
    rows = event_rows()
    for pillar, (name, question) in QUESTIONS.items():
        names = ", ".join(f"[`{row.name}`](#{row.name})" for row in rows if row.pillar is pillar)
        lines.append(f"| {name} | {question} | {names} |")
    return "\n".join(lines)


def _common() -> str:
    tiers = ", ".join(f"`{tier.value}`" for tier in MemoryTier)
    return "\n".join(
        [
            "## With every event",
            "",
            *_table(common_rows()),
            "",
            f"The tier is the first of {tiers} that the memory fits in, with half a gibibyte to spare.",
        ]
    )


def _event(row: EventRow) -> str:
    lines = [f"### {row.name}", "", *_paragraphs(row.fires), "", f"*Why:* {row.why}", ""]
    if row.since > 1:
        lines += [f"Since version {row.since} of the catalogue.", ""]
    lines += _table(row.properties) if row.properties else ["No properties of its own."]
    if row.example:
        lines += ["", f"For example `{json.dumps(dict(row.example))}`."]
    return "\n".join(lines)


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ""
        yield " ".join(paragraph.split())


def _table(rows: tuple[PropertyRow, ...]) -> list[str]:
    lines = ["| property | kind | values | meaning |", "| --- | --- | --- | --- |"]
    for row in rows:
        since = f" Since version {row.since}." if row.since > 1 else ""
        optional = " May be left out." if row.optional else ""
        lines.append(f"| `{row.name}` | {row.kind} | {_values(row)} | {row.description}{optional}{since} |")
    return lines


def _values(row: PropertyRow) -> str:
    if len(row.values) > MANY_VALUES:
        return f"one of {len(row.values)}: see [the shipped models](#the-shipped-models)"
    if row.values:
        return ", ".join(f"`{value}`" for value in row.values)
    if row.kind == "yes/no":
        return "`true`, `false`"
    return f"`{row.pattern}`" if row.kind == "text" else row.pattern


def _example() -> str:
    envelope = aptabase.Envelope(
        is_debug=False,
        os_name="Linux",
        os_version="12",
        locale="en-us",
        app_version="1.0.0",
        app_build_number="1",
        sdk_version="osaurus-qt@1.0.0",
    )
    payload = aptabase.encode_event(
        "onboarding_step_viewed",
        1_795_417_600.312,
        "5b0c1d5e-4f0e-4b7e-9a55-1d0f6f4f82e1",
        envelope,
        {"step": "welcome", "step_index": 0, "total_memory_gb": "24"},
    )
    return json.dumps(json.loads(payload), indent=2)


def _models() -> str:
    lines = ["## The shipped models", "", "`foundation` is Apple's own model. The others:", ""]
    lines += ["| id | size | quantization | pictures |", "| --- | --- | --- | --- |"]
    for model in shipped_models().values():
        pictures = "yes" if model.is_vlm else "no"
        lines.append(f"| `{model.id}` | {model.param_count or ''} | {model.quantization or ''} | {pictures} |")
    return "\n".join(lines)


def _history() -> str:
    lines = ["## History of the catalogue", ""]
    for chapter in reversed(HISTORY):
        added = f" New: {', '.join(f'`{name}`' for name in chapter.added)}." if chapter.added else ""
        lines.append(f"- **Version {chapter.version}**, {chapter.released}. {chapter.summary}{added}")
    return "\n".join(lines)
