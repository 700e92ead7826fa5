"""What stands beside the rows of a statement that is written for a few more of them?"""

from __future__ import annotations

import pytest

from bot.store.many_rows import with_rows


@pytest.mark.parametrize(("rows", "filled"), [(1, 1), (3, 4), (5, 8), (8, 8), (9, 16), (64, 64)])
def test_rows_are_filled_up_with_what_is_left_out_and_soon_written(rows: int, filled: int) -> None:
    sql, values = with_rows("VALUES {rows}", [("一", None, 2)] * rows)
    assert sql == "VALUES " + ", ".join(["(?, ?, ?)"] * filled)
    assert values == ["一", None, 2] * rows + [None, 0, 0] * (filled - rows)
