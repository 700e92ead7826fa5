"""What is asked of the database about rounds, and what is written down of them? By the rows of `round_rows`."""

from __future__ import annotations

from bot.store import cut_rounds, votes
from bot.store import round_rows as rows
from bot.store.access import Part, reads, writes


class Rounds(Part):
    """What the database knows of rounds; reading answers at once, writing gives a future."""

    begin = writes(rows.begin)
    was_begun = reads(rows.was_begun)
    find = reads(rows.find)
    open_in = reads(rows.open_in)
    unsettled = reads(rows.unsettled)
    askings = reads(rows.askings)
    begin_asking = writes(rows.begin_asking)
    note_sent = writes(rows.note_sent)
    drop_asking = writes(rows.drop_asking)
    note_refused = writes(rows.note_refused)
    note_closed = writes(rows.note_closed)
    end = writes(rows.end)
    cut = writes(cut_rounds.cut)
    last_cut = reads(cut_rounds.last_cut)
    bring_back = writes(cut_rounds.bring_back)
    note_result = writes(rows.note_result)
    note_told = writes(rows.note_told)
    drop_told = writes(rows.drop_told)
    begin_drawing = writes(rows.begin_drawing)
    drop_drawing = writes(rows.drop_drawing)
    other_pictures = reads(rows.other_pictures)
    note_picture = writes(rows.note_picture)
    settle = writes(rows.settle)
    answers = reads(rows.answers)
    has_answered = reads(votes.has_answered)
    vote = writes(votes.take)
    note_poll = writes(votes.recognise)
    history = reads(rows.history)
