"""No complement of the table gives its verb the meaning of one that it stands beside."""

from __future__ import annotations

import pytest

from quizzes.cloze.completed import complements


def test_no_wrong_complement_gives_its_verb_the_same_meaning() -> None:
    for (verb, form, key), complement in complements().items():
        assert key not in complement.wrong
        for word in complement.wrong:
            other = complements().get((verb, form, word))
            assert other is None or other.meaning != complement.meaning, (verb, form, key, word)


def test_nothing_that_means_the_same_is_offered() -> None:
    for (verb, form, _), known in complements().items():
        for word in known.wrong:
            other = complements().get((verb, form, word))
            assert other is None or other.meaning != known.meaning
    assert "上" not in complements()["靠", "不", "住"].wrong
    assert "上去" not in complements()["写", "-", "出来"].wrong
    assert "住" not in complements()["跟", "得", "上"].wrong


def test_of_every_complement_one_other_at_least_is_of_its_own_kind() -> None:
    directions = {f"{verb}{way}" for verb in "上下进出回过起" for way in "来去"}
    alone = [
        key
        for key, complement in complements().items()
        if len(key[2]) > 1 and sum((word in directions) == (key[2] in directions) for word in complement.wrong) < 2
    ]
    assert not alone


def test_no_qi_is_offered_where_something_cannot_be_done_at_all() -> None:
    rivals = {
        verb
        for (verb, form, key), known in complements().items()
        if (form, key) == ("不", "了") and "起" in known.wrong
    }
    assert not rivals, "参加不起 is not to be able to take part as well, for want of money"


@pytest.mark.parametrize("form", ["-", "不", "得"])
def test_what_is_kept_from_leaving_may_be_a_thing(form: str) -> None:
    assert "とどめて" in (complements()["留", form, "住"].meaning.ja or "")  # 引き止める is said of people alone


@pytest.mark.parametrize("verb", ["扫", "打扫", "洗", "擦"])
def test_what_is_cleaned_is_offered_with_nothing_that_no_verb_of_cleaning_takes(verb: str) -> None:
    for form in ("-", "不"):
        assert not {"整齐", "完整", "清楚"}.intersection(complements()[verb, form, "干净"].wrong)
