"""Who sends an e-mail says what stands in it, and its head is no part of the talk."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import codes, outline, read

_HEADS = ("发件人：陈默\n收件人：小雨\n日期：2024年3月9日\n主题：海豚", "发件人：小雨\n收件人：陈默\n主题：回复：海豚")
_ONE, _OTHER = "我在海边看见了三只海豚。", "我明天也去看看。"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(_ONE, _OTHER, [f"陈默| {_ONE} = -", f"小雨| {_OTHER} = -"], id="without whom they are written to"),
        pytest.param(
            f"小雨：{_ONE}", f"陈默：\n{_OTHER}", [f"陈默| 小雨，{_ONE} = -", f"小雨| 陈默，{_OTHER} = -"], id="by name"
        ),
        pytest.param(
            f"王老师：{_ONE}",
            f"陈先生：\n\n{_OTHER}",
            [f"陈默| 王老师，{_ONE} = -", f"小雨| 陈先生，{_OTHER} = -"],
            id="by a title",
        ),
        pytest.param(
            f"{_ONE}\n小雨様：海辺でイルカを見ました。",
            f"{_OTHER}\n陳黙様：明日、見に行きます。",
            [f"陈默| {_ONE} = 小雨様、海辺でイルカを見ました。", f"小雨| {_OTHER} = 陳黙様、明日、見に行きます。"],
            id="in a translation",
        ),
    ],
)
def test_who_sends_an_e_mail_says_what_stands_in_it(one: str, other: str, expected: list[str]) -> None:
    interview = read(f"海豚\n\n{_HEADS[0]}\n\n{one}\n\n{_HEADS[1]}\n\n{other}")
    assert [line for line in outline(interview) if not line.startswith("#")][:2] == expected
    assert "mail-heads" in codes(interview)


def test_an_address_is_no_part_of_a_name() -> None:
    interview = read(f"海豚\n\n发件人：陈默 <chenmo@example.com>\n收件人：小雨\n\n{_ONE}")
    assert interview.turns[0].speaker == "陈默"


def test_a_date_or_a_subject_alone_is_no_head_of_an_e_mail() -> None:
    interview = read(f"海豚\n\n日期：2024年3月9日\n\n主题：海豚\n\n记者：{_ONE}\n\n老周：{_OTHER}")
    assert "mail-heads" not in codes(interview)


def test_whom_an_english_e_mail_is_written_to_is_no_label() -> None:
    english = f"{_ONE}\nDear Xiaoyu: I saw three dolphins by the sea."
    [turn] = read(f"海豚\n\n{_HEADS[0]}\n\n{english}").turns
    assert (turn.speaker, turn.paragraphs[0].translation) == (
        "陈默",
        "Dear Xiaoyu, I saw three dolphins by the sea.",
    )


def test_whom_both_languages_are_written_to_may_stand_above_both() -> None:
    mails = (
        "陈先生：\nDear Mr Chen,\n\n我在海边看见了三只海豚。\nI saw three dolphins by the sea.",
        "王主管：\nDear Ms Wang,\n\n我明天也去看看。\nI'll go and see them tomorrow, too – early.",
    )
    interview = read(f"海豚\nDolphins\n\n{_HEADS[0]}\n\n{mails[0]}\n\n{_HEADS[1]}\n\n{mails[1]}")
    assert [line for line in outline(interview) if not line.startswith("#")] == [
        "陈默| 陈先生，我在海边看见了三只海豚。 = Dear Mr Chen, I saw three dolphins by the sea.",
        "小雨| 王主管，我明天也去看看。 = Dear Ms Wang, I'll go and see them tomorrow, too – early.",
    ]
