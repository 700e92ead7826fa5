"""Whom a letter is written to is no speaker, and who wrote it is not who spoke before it."""

from __future__ import annotations

import pytest

from quizzes.reading import read_interview
from quizzes.reading.letters import closes_letter, is_dear, is_head, is_to

_ANSWER = "编者答：我会再想一想的。\n\n編集者の答え：もう一度考えてみます。\n\n"
_LETTER = "我的孩子每天都要看书，我们谈了很久。\n\n{}私の子は毎日本を読みます。長いこと話しました。\n\n"


def told(text: str) -> list[tuple[str | None, str]]:
    """Give who tells each paragraph, with how it begins."""
    turns = read_interview(f"信箱\n\n投書箱\n\n{_ANSWER}{text}{_ANSWER}".encode()).turns
    return [(turn.speaker, each.source[:6]) for turn in turns for each in turn.paragraphs]


@pytest.mark.parametrize(
    ("letter", "begins"),
    [
        pytest.param(
            "二〇二四年三月五日，河边镇\n\n2024年3月5日、河辺鎮\n\n方编辑：" + _LETTER.format("方編集者様："),
            ["方编辑：我的"],
            id="by the head, and who is written to",
        ),
        pytest.param(
            "二〇二四年三月五日，河边镇\n\n2024年3月5日、河辺鎮\n\n方小姐：" + _LETTER.format("方さん："),
            ["方小姐：我的"],
            id="by the head alone",
        ),
        pytest.param("老师道鉴：" + _LETTER.format(""), ["老师道鉴：我"], id="by a word that only letters have"),
        pytest.param("编辑您好：" + _LETTER.format("編集者様："), ["编辑您好：我"], id="by its greeting"),
    ],
)
def test_a_letter_is_told_by_nobody_who_speaks(letter: str, begins: list[str]) -> None:
    assert told(letter) == [("编者", "我会再想一想"), *((None, each) for each in begins), ("编者", "我会再想一想")]


def test_who_is_spoken_to_within_an_answer_leaves_it_to_who_answers() -> None:
    assert told(_LETTER.format(""))[1] == ("编者", "我的孩子每天")


def test_who_speaks_once_is_a_speaker_where_nobody_is_written_to() -> None:
    assert told("方小姐：" + _LETTER.format("方さん："))[1] == ("方小姐", "我的孩子每天")


def test_a_host_who_speaks_once_below_a_date_is_a_speaker() -> None:
    head = "二〇二四年三月五日，台北市文山区\n\n2024年3月5日、台北市文山区\n\n"
    said = "主持人：我们今天谈一谈孩子。\n\n司会：今日は子供の話をします。\n\n"
    assert ("主持人", "我们今天谈一") in told(head + said)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("二○二四年三月十八日，香港沙田", True, id="a day and a place"),
        pytest.param("1998年5月3日", True, id="a day"),
        pytest.param("1998年5月3日，我在河边遇见了一个卖伞的人，他姓程。", False, id="what is told of a day"),
        pytest.param("1998年5月", False, id="a month"),
        pytest.param("二〇〇三年十一月八日，许桂芝致陆明远", True, id="a day, and who writes to whom"),
        pytest.param("第二封　博物馆复许桂芝", True, id="which letter, and who answers whom"),
        pytest.param("陈默写给林小雨的信", True, id="who writes to whom"),
        pytest.param("許桂芝より江城軍史博物館へ", True, id="who writes to whom, in Japanese"),
        pytest.param("张明致力于教育", False, id="what somebody devotes himself to"),
        pytest.param("导致失败的原因", False, id="what brings something about"),
        pytest.param("一九七七年恢复高考", False, id="what is brought back"),
        pytest.param("反复修改的稿子", False, id="what is done again and again"),
        pytest.param("一首写给妈妈的歌", False, id="a song for somebody"),
        pytest.param("失敗から成功へ", False, id="from one state to another, in Japanese"),
        pytest.param("他把钥匙给了我，说不用还。", False, id="what is given"),
    ],
)
def test_a_head_is_a_date(line: str, *, expected: bool) -> None:
    assert is_head(line) is expected


def test_who_is_written_to_is_known_by_how_a_translation_calls_him() -> None:
    assert [is_to(name) for name in ("方様", "編集者さまへ", "お客様", "方さん")] == [True, True, False, False]
    assert [is_dear(line) for line in ("Dear Ms Fang,", "Dearly: it cost me.")] == [True, False]


def test_whom_letters_are_written_to_alone_on_a_line_speaks_nowhere_though_he_signs() -> None:
    letter = "{head}\n\n{to}：\n\n包裹和信一起寄出。你说自己手笨。\n\n还有，上个月我滑了一跤，现在好了。\n\n{by}\n\n"
    grandfather = {"head": "二〇二四年一月二日，鹿港", "to": "以宁", "by": "阿公　字"}
    granddaughter = {"head": "二〇二四年三月十日，米滕", "to": "阿公", "by": "以宁　敬上"}
    letters = "".join(letter.format(**each) for each in (grandfather, granddaughter) * 2)
    assert {turn.speaker for turn in read_interview(f"家书\n\n{letters}".encode()).turns} == {None}


_EXCHANGE = (
    "{day}，许桂芝致陆明远\n\n{day}　許桂芝より陸明遠へ\n\n"
    "陆同志：信收到快一个月了。\n\n陸様。お手紙をいただいてひと月になります。\n\n"
    "{day}，陆明远致许桂芝\n\n{day}　陸明遠より許桂芝へ\n\n"
    "许桂芝女士：材料早已收妥。\n\n許桂芝様。資料は早くに受け取りました。\n\n"
    "清明将至。陆明远敬上。\n\n清明も近づいてまいりました。陸明遠　拝\n\n"
)


def test_whom_several_letters_are_written_to_says_none_of_them() -> None:
    letters = "".join(_EXCHANGE.format(day=f"二〇〇三年{month}月八日") for month in "六七八")
    turns = read_interview(f"书信\n\n書簡\n\n{letters}".encode()).turns
    assert {turn.speaker for turn in turns} == {None}


def test_who_speaks_below_dates_and_elsewhere_too_is_a_speaker() -> None:
    day = "二〇〇三年{}月八日，江城\n\n二〇〇三年{}月八日、江城\n\n"
    said = "许桂芝：我的信寄出去了。\n\n許桂芝：手紙を出しました。\n\n陆明远：收到了。\n\n陸明遠：受け取りました。\n\n"
    talk = "".join(day.format(month, month) + said for month in "六七八")
    again = "许桂芝：那就好。\n\n許桂芝：それはよかった。\n\n"
    turns = read_interview(f"谈话\n\n対談\n\n{talk}{again}".encode()).turns
    assert {"许桂芝", "陆明远"} <= {turn.speaker for turn in turns}


_SEEN = "我看见三只海豚。\n\n"
_TOLD = "お元気ですか。イルカを三頭見ました。\n\n"


@pytest.mark.parametrize(
    ("to_one", "to_other"),
    [
        pytest.param(
            f"亲爱的小雨：\n\n小雨へ\n\n{_SEEN}{_TOLD}陈默\n五月三日\n\n陳黙\n五月三日\n\n",
            f"陈默：\n\n陳黙様\n\n{_SEEN}{_TOLD}小雨\n五月九日\n\n小雨\n五月九日\n\n",
            id="alone on a line, and signed above a date",
        ),
        pytest.param(
            f"三月九日，青岛\n\n三月九日、青島\n\n小雨：{_SEEN}小雨へ。{_TOLD}陈默\n\n陳黙\n\n",
            f"五月二日，青岛\n\n五月二日、青島\n\n陈默：{_SEEN}陳黙へ。{_TOLD}小雨\n\n小雨\n\n",
            id="signed in both languages, above the next date",
        ),
        pytest.param(
            f"小雨：{_SEEN}小雨へ。{_TOLD}此致敬礼。陈默\n\n敬具　陳黙\n\n",
            f"陈默：{_SEEN}陳黙へ。{_TOLD}祝好。小雨\n\nお元気で。小雨\n\n",
            id="before the first words, in Japanese too",
        ),
        pytest.param(
            f"小雨：{_SEEN}Dear Xiaoyu, I saw three dolphins there.\n\n此致敬礼。陈默\n\nYours, Chen Mo\n\n",
            f"陈默：{_SEEN}Dear Chen Mo, I saw three dolphins too.\n\n祝好。小雨\n\nAll the best, Xiaoyu\n\n",
            id="with Dear in English",
        ),
        pytest.param(f"老师道鉴：{_SEEN}", f"小雨如晤：{_SEEN}", id="with words that only letters have"),
        pytest.param(
            f"陈老师：{_SEEN}陈老师様。{_TOLD}", f"小雨：{_SEEN}小雨君。{_TOLD}", id="by name and title in Japanese"
        ),
        pytest.param(f"小雨：{_SEEN}此致敬礼。陈默\n\n", f"陈默：{_SEEN}祝好。小雨\n\n", id="closed as letters are"),
        pytest.param(f"第一封\n\n小雨：{_SEEN}", f"第二封\n\n陈默：{_SEEN}", id="below their numbers"),
        pytest.param(f"三月九日，青岛\n\n小雨：{_SEEN}", f"五月二日，青岛\n\n陈默：{_SEEN}", id="below days"),
        pytest.param(
            f"青岛，2024年3月9日\n\n小雨：{_SEEN}", f"青岛，2024年5月2日\n\n陈默：{_SEEN}", id="a place first"
        ),
    ],
)
def test_whom_letters_are_written_to_says_none_however_they_are_laid_out(to_one: str, to_other: str) -> None:
    turns = read_interview(f"书信\n\n{(to_one + to_other) * 3}".encode()).turns
    assert {turn.speaker for turn in turns} == {None}


def test_who_is_called_by_another_name_in_japanese_is_a_speaker() -> None:
    talk = f"学生：{_SEEN}先生。{_TOLD}老师：{_SEEN}小雨君。{_TOLD}" * 3
    assert {turn.speaker for turn in read_interview(f"谈话\n\n対談\n\n{talk}".encode()).turns} >= {"学生", "老师"}


def test_who_tells_of_a_letter_in_a_talk_is_a_speaker_all_the_same() -> None:
    talk = "小雨：你写信了吗？\n\n陈默：写了，我在末尾写了“此致敬礼”。\n\n小雨：那就好。\n\n陈默：你也写一封吧。\n\n"
    assert {turn.speaker for turn in read_interview(f"谈话\n\n{talk}".encode()).turns} >= {"小雨", "陈默"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("清明将至，盼您来馆。陆明远敬上。", True, id="who signs it"),
        pytest.param("此致\u3000敬礼", True, id="its greeting"),
        pytest.param("祝好。小雨", True, id="a wish"),
        pytest.param("谢谢大家。祝好运！", False, id="a wish for luck"),
        pytest.param("那时候我们都很尊敬上司。", False, id="what is said of respect"),
        pytest.param("他站起来向我敬礼，我也敬礼。", False, id="a salute"),
        pytest.param("我在末尾写了“此致敬礼”。", False, id="what is told of a letter"),
    ],
)
def test_a_letter_is_closed_by_its_last_words(line: str, *, expected: bool) -> None:
    assert closes_letter(line) is expected


def test_two_who_speak_once_below_each_date_are_not_both_written_to() -> None:
    days = "".join(f"{month}月三日\n\n小雨：我到了。\n\n陈默：我也到了。\n\n" for month in "五六七")
    assert "陈默" in {turn.speaker for turn in read_interview(f"旅行\n\n{days}".encode()).turns}
