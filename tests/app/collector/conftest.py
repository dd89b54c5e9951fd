"""A running collector without a rate limit, whose clock stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.collector import Collector
from tests.app.collector.samples import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def collector() -> Iterator[Collector]:
    """Yield a collector that serves, to be stopped after the test."""
    with Collector(rate_limit=False, clock=lambda: NOW) as running:
        yield running
