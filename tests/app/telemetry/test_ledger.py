"""What became of each event: counts that always add up, and rows that make room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.telemetry.ledger import MAX_ROWS, Fate, Ledger, Reason, Row

NONE = dict.fromkeys(Fate, 0)


def test_an_empty_ledger_counts_nothing_of_every_fate() -> None:
    ledger = Ledger()
    assert ledger.counts() == NONE
    assert ledger.reasons() == {}
    assert ledger.rows() == []
    assert ledger.revision == 0


def test_an_entry_begins_and_moves_on() -> None:
    ledger = Ledger()
    entry = ledger.enter("app_launched", 5.0, Fate.HELD, Reason.AWAITS_ANSWER, (lambda: b"bytes",))
    assert ledger.rows() == [Row(1, "app_launched", 5.0, Fate.HELD, Reason.AWAITS_ANSWER, "", b"bytes")]
    ledger.move(entry, Fate.SENT, Reason.ACCEPTED, "200")
    assert ledger.rows() == [Row(1, "app_launched", 5.0, Fate.SENT, Reason.ACCEPTED, "200", b"bytes")]
    assert ledger.counts() == {**NONE, Fate.SENT: 1}
    assert ledger.reasons() == {(Fate.SENT, Reason.ACCEPTED): 1}


def test_the_bytes_are_made_once_and_are_the_same_object_ever_after() -> None:
    made: list[bytes] = []

    def build() -> bytes:
        made.append(b"bytes %d" % len(made))
        return made[-1]

    entry = Ledger().enter("app_launched", 0.0, Fate.QUEUED, Reason.AWAITS_BATCH, (build,))
    assert made == []
    assert entry.payload is entry.payload is made[0]
    assert len(made) == 1


def test_a_discarded_event_loses_what_it_said_and_nothing_can_bring_it_back() -> None:
    ledger = Ledger()
    shown = ledger.enter("app_launched", 0.0, Fate.HELD, Reason.AWAITS_ANSWER, (lambda: b"bytes",))
    unseen = ledger.enter("app_launched", 0.0, Fate.HELD, Reason.AWAITS_ANSWER, (lambda: b"bytes",))
    assert shown.payload == b"bytes"
    for entry in (shown, unseen):
        ledger.move(entry, Fate.DISCARDED, Reason.DECLINED)
    assert [row.payload for row in ledger.rows()] == [None, None]


def test_every_other_fate_keeps_the_bytes() -> None:
    for fate in set(Fate) - {Fate.DISCARDED}:
        ledger = Ledger()
        ledger.move(
            ledger.enter("app_launched", 0.0, Fate.QUEUED, Reason.AWAITS_BATCH, (lambda: b"b",)), fate, Reason.ACCEPTED
        )
        assert [row.payload for row in ledger.rows()] == [b"b"]


def test_which_fates_wait() -> None:
    assert {fate for fate in Fate if fate.is_waiting} == {Fate.HELD, Fate.QUEUED, Fate.SENDING}


def test_at_most_500_rows_and_the_counts_go_on() -> None:
    ledger = Ledger()
    entries = [ledger.enter("app_launched", float(i), Fate.QUEUED, Reason.AWAITS_BATCH) for i in range(MAX_ROWS + 1)]
    assert MAX_ROWS == 500
    assert [row.number for row in ledger.rows()] == list(range(2, MAX_ROWS + 2))
    assert ledger.counts() == {**NONE, Fate.QUEUED: MAX_ROWS + 1}
    ledger.move(entries[0], Fate.SENT, Reason.ACCEPTED)
    assert ledger.counts() == {**NONE, Fate.QUEUED: MAX_ROWS, Fate.SENT: 1}
    assert len(ledger.rows()) == MAX_ROWS


def test_only_what_changed_since_a_revision_is_listed() -> None:
    ledger = Ledger()
    first = ledger.enter("one", 0.0, Fate.QUEUED, Reason.AWAITS_BATCH)
    ledger.enter("two", 0.0, Fate.QUEUED, Reason.AWAITS_BATCH)
    before = ledger.revision
    assert ledger.rows(before) == []
    ledger.move(first, Fate.SENDING, Reason.UNDER_WAY)
    assert [row.name for row in ledger.rows(before)] == ["one"]
    ledger.count_only(Fate.DISCARDED, Reason.HOLD_FULL, 3)
    assert ledger.revision > before
    assert [row.name for row in ledger.rows(before)] == ["one"]
    assert ledger.counts() == {**NONE, Fate.SENDING: 1, Fate.QUEUED: 1, Fate.DISCARDED: 3}


@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from(Fate), st.sampled_from(Reason)), max_size=60))
def test_whatever_happens_the_counts_add_up(steps: list[tuple[int, Fate, Reason]]) -> None:
    ledger = Ledger()
    entries = []
    only_counted = 0
    for number, fate, reason in steps:
        if number < len(entries):
            ledger.move(entries[number], fate, reason)
        elif number % 2:
            only_counted += 1
            ledger.count_only(fate, reason)
        else:
            entries.append(ledger.enter("app_launched", 0.0, fate, reason))
        assert sum(ledger.counts().values()) == sum(ledger.reasons().values()) == len(entries) + only_counted
        assert all(count > 0 for count in ledger.reasons().values())
        assert [row.fate for row in ledger.rows()] == [entry.fate for entry in entries]
