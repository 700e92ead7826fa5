"""Of a wrong order it is said what it puts where and what the text has there, and never that it is impossible."""

from __future__ import annotations

import pytest

from quizzes.comprehension.constraints import Constraint, Rule
from quizzes.comprehension.correlatives import are_paired
from quizzes.comprehension.order_wording import explained, why_not

_LABEL = {0: "②", 1: "③", 2: "①"}
_PAIR = Constraint(rule=Rule.NEXT, piece=1, before=0, words="但是", taken_up="虽然")


@pytest.mark.parametrize(
    ("order", "constraint", "ja", "en"),
    [
        pytest.param(
            (1, 0, 2),
            _PAIR,
            "③が②より先に来ますが、本文では②の「虽然」と③の「但是」が組になっています。",
            "This puts ③ before ②, but in the text 虽然 in ② goes with 但是 in ③.",
            id="before what it goes with",
        ),
        pytest.param(
            (0, 2, 1),
            _PAIR,
            "②と③の間に①が入りますが、本文では②の「虽然」と③の「但是」が組になっています。",
            "This puts ① between ② and ③, but in the text 虽然 in ② goes with 但是 in ③.",
            id="away from what it goes with",
        ),
        pytest.param(
            (2, 0, 1),
            Constraint(rule=Rule.NOT_FIRST, piece=2, words="可是"),
            "①で始まりますが、①の「可是」は「しかし」の意味で、本文では③に対して逆のことを述べます。",
            "This begins with ①, but in the text ① opens with 可是 (“but”), which turns against ③.",
            id="first",
        ),
        pytest.param(
            (1, 2, 0),
            Constraint(rule=Rule.NOT_LAST, piece=0, words="下雨的时候"),
            "②で終わりますが、②の「下雨的时候」は後に続く言葉の前置きで、本文では③が続きます。",
            "This ends with ②, but 下雨的时候 in ② leads up to something: in the text ③ follows.",
            id="last",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="那位先生", taken_up="先生"),
            "①が③より先に来ますが、①の「那位先生」は、③の「先生」のことです。",
            "This puts ① before ③, but 那位先生 in ① is 先生 in ③.",
            id="somebody named",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="也可能", taken_up="可能"),
            "①が③より先に来ますが、①の「也可能」は、③の「可能」にもう一つ並べます。",
            "This puts ① before ③, but 也可能 in ① sets something beside 可能 in ③.",
            id="one thing more",
        ),
        pytest.param(
            (2, 1, 0),
            Constraint(rule=Rule.AFTER, piece=2, before=1, words="从那以后", taken_up="后来"),
            "①が③より先に来ますが、本文では③の「后来」に、①の「从那以后」が続きます。",
            "This puts ① before ③, but in the text 从那以后 in ① follows on 后来 in ③.",
            id="a later time",
        ),
    ],
)
def test_what_a_wrong_order_does_is_said(order: tuple[int, ...], constraint: Constraint, ja: str, en: str) -> None:
    told = why_not(order, constraint, _LABEL)
    assert (told.ja, told.en) == (ja, en)


def test_the_right_order_is_told_with_what_it_means() -> None:
    told = explained([_PAIR], "②→③→①", _LABEL, ("（雨でも行きます）", " (“rain or not”)"))
    assert told.ja == "本文は②→③→①の順です（雨でも行きます）。②の「虽然」と③の「但是」が組になっています。"
    assert told.en == "The text has ②→③→① (“rain or not”). 虽然 in ② goes with 但是 in ③."


@pytest.mark.parametrize(
    ("opening", "answer", "paired"),
    [
        pytest.param("虽然", "但是", True, id="of the table"),
        pytest.param("沒有", "而是", True, id="a denial, traditional"),
        pytest.param("虽然", "所以", False, id="of two pairs"),
    ],
)
def test_words_that_go_together_are_known(opening: str, answer: str, *, paired: bool) -> None:
    assert are_paired(opening, answer) is paired
