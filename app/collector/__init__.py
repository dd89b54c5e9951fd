"""A local stand-in for the Aptabase server, for development, for tests and for watching.

It reads the server's rules on its own and shares no code with the client, so that a mistake in one shows in the other.
Importing it is cheap: the web server's libraries are loaded when a collector starts.
"""

from __future__ import annotations

from app.collector.console import describe, describe_refusal, run
from app.collector.records import Arrival, Fault, Reason, Refusal, Request, Verdict
from app.collector.server import Collector

__all__ = [
    "Arrival",
    "Collector",
    "Fault",
    "Reason",
    "Refusal",
    "Request",
    "Verdict",
    "describe",
    "describe_refusal",
    "run",
]
