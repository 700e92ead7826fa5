"""Reasons and results are asked for under the passage that gives them, beside what it says of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import cause_in_passage
from quizzes.comprehension.cause_passage import offered, read_with
from quizzes.comprehension.cause_sites import Part, names_its_subject, sites
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ASKED = ("主持人", "那台旧收音机您还留着吗？")
BEFORE = "收音机是我父亲买的。我女儿也喜欢听收音机。收音机的电池很便宜。"
REASON = "收音机现在还在我床边，因为我舍不得那个声音。"
AFTER = "修理铺早就关门了。我每个月给它换电池。"


def _items(*turns: tuple[str, str]) -> list[Item]:
    return list(cause_in_passage.items(Document(dialogue(*turns)), frozenset(), Tally()))


def _offered(*turns: tuple[str, str]) -> list[str]:
    whole = Document(dialogue(*turns))
    read = read_with(whole, sites(whole)[0])
    assert read is not None
    return [text for _, text in offered(read)]


@pytest.mark.parametrize(
    ("sources", "part", "lead", "left", "denied"),
    [
        pytest.param(("我没走，因为我等了五年。",), Part.REASON, "我没走，因为", "我等了五年", "", id="because, last"),
        pytest.param(
            ("我常说，灯不能关，因为有人在等着。",),
            Part.REASON,
            "我常说，灯不能关，因为",
            "有人在等着",
            "",
            id="what I say myself",
        ),
        pytest.param(
            ("他之所以留下来，是因为喜欢安静的地方。",),
            Part.REASON,
            "他之所以留下来",
            "喜欢安静的地方",
            "",
            id="the reason why",
        ),
        pytest.param(
            ("他之所以留下来，不是因为这里工资高，而是因为喜欢安静的地方。",),
            Part.REASON,
            "他之所以留下来",
            "喜欢安静的地方",
            "这里工资高",
            id="not for this but for that",
        ),
        pytest.param(
            ("他之所以留下来，不是因为工资高，工资早就降了，而是因为喜欢安静的地方。",),
            Part.REASON,
            "他之所以留下来",
            "喜欢安静的地方",
            "工资高",
            id="with a remark between",
        ),
        pytest.param(
            ("我常去，因为老板认识我，价钱还是老样子。",),
            Part.REASON,
            "我常去，因为",
            "老板认识我",
            "",
            id="the first clause of a reason",
        ),
        pytest.param(
            ("我常去，因为老板不光认识人，而且记得住。",), None, "", "", "", id="not only this but that as well"
        ),
        pytest.param(
            ("我常去，因为我后来发现，老板记得我。",),
            Part.REASON,
            "我常去，因为",
            "我后来发现，老板记得我",
            "",
            id="what was found",
        ),
        pytest.param(
            ("路上下雪了。", "所以我们把货放在山下。"), Part.SO, "所以", "我们把货放在山下", "", id="so, first"
        ),
        pytest.param(
            ("路上下雪了，于是我们把货放在山下。",),
            Part.RESULT,
            "路上下雪了，于是",
            "我们把货放在山下",
            "",
            id="thereupon",
        ),
        pytest.param(
            ("我忘了关窗，结果雨水流进了书柜。",), Part.RESULT, "我忘了关窗，结果", "雨水流进了书柜", "", id="a result"
        ),
        pytest.param(
            ("路上下雪了。", "所以我们把山上的货车都停在了山下，每个人只背一个小包，连水壶也得留下来。"),
            Part.SO,
            "所以",
            "我们把山上的货车都停在了山下，每个人只背一个小包",
            "",
            id="no more of a result than is enough",
        ),
        pytest.param(
            ("路上下雪了。", "所以与其让一百个人冒着大雪等在车站，不如让车早点出发。"), None, "", "", "", id="a choice"
        ),
        pytest.param(
            ("路上下雪了。", "所以我们的办法不是冒着大雪等在车站门口，而是让车早点出发。"),
            Part.SO,
            "所以",
            "我们的办法不是冒着大雪等在车站门口，而是让车早点出发",
            "",
            id="all of a contrast",
        ),
        pytest.param(
            ("路上下雪了。", "所以我们把货放在山下，有人说这是胆小。"),
            Part.SO,
            "所以",
            "我们把货放在山下",
            "",
            id="not what others say of it",
        ),
        pytest.param(
            ("报告很短，因为时间实在不够，所以大家都不满意。",),
            Part.RESULT,
            "报告很短，因为时间实在不够",
            "大家都不满意",
            "",
            id="so, after a reason",
        ),
        pytest.param(("因为谁先到，谁就先选。",), Part.REASON, "因为", "谁先到，谁就先选", "", id="because, alone"),
        pytest.param(
            ("因为路上下雪，车队停在了山下。",),
            Part.RESULT,
            "因为路上下雪",
            "车队停在了山下",
            "",
            id="because, first",
        ),
    ],
)
def test_a_reason_or_a_result_is_told_from_the_words_before_it(
    sources: tuple[str, ...], part: Part | None, lead: str, left: str, denied: str
) -> None:
    found = [
        (site.part, site.lead.removesuffix("，"), site.left, site.denied) for site in sites(Document(passage(*sources)))
    ]
    assert found == ([] if part is None else [(part, lead, left, denied)])


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("也许他没走，因为他等了五年。", id="a guess"),
        pytest.param("很多人以为雪太大，所以我们把货放在山下。", id="what people think wrongly"),
        pytest.param("报告里写得很短，就因为这四个字，被退了回来。", id="because of a word, before the effect"),
        pytest.param("路上下雪了，所以才把货放在山下。", id="a result without its subject"),
        pytest.param("路上下雪了，所以我们的车您看不到。", id="a result for who asks"),
        pytest.param("结果往往比过程更重要。", id="results are what is spoken of"),
        pytest.param("我常去，因为近。", id="hardly a word"),
        pytest.param("路上下雪了，所以我们把货放在山下？", id="a question"),
        pytest.param("我爷爷常说，灯不能关，因为有人在路上等着。", id="a reason that somebody else gives"),
        pytest.param("他告诉我，灯不能关，因为有人在路上等着。", id="a reason that one was told"),
    ],
)
def test_what_gives_no_reason_in_so_many_words_is_left(source: str) -> None:
    assert not sites(Document(passage(source)))


def test_a_reason_that_the_next_sentence_adds_to_is_left() -> None:
    assert not sites(Document(passage("我没走，因为我等了五年。", "还有，房子也没人管。")))


@pytest.mark.parametrize(
    ("clause", "is_named"),
    [
        pytest.param("猫是我们的保安", True, id="one character"),
        pytest.param("那几年，窗户是全街最亮的", True, id="after a time"),
        pytest.param("他们把货放在山下", True, id="they"),
        pytest.param("真正的英雄没有人看见", True, id="after what kind it is"),
        pytest.param("拼命让机器说话", False, id="a verb"),
    ],
)
def test_a_clause_names_its_subject(clause: str, *, is_named: bool) -> None:
    assert names_its_subject(clause) is is_named


def test_a_reason_is_asked_for_under_its_passage() -> None:
    [item] = _items(ASKED, ("老高", f"{BEFORE}{REASON}{AFTER}"))
    assert item.passage == f"{ASKED[0]}：{ASKED[1]}\n老高：……收音机现在还在我床边……"
    assert item.prompt == "老高说“收音机现在还在我床边”，后面说的原因是什么？"
    assert item.key == "自己舍不得那个声音"
    assert {wrong.option for wrong in item.distractors} == {
        "收音机是自己的父亲买的",
        "自己的女儿也喜欢听收音机",
        "收音机的电池很便宜",
    }
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}


def test_each_reason_against_an_option_says_where_it_is_said() -> None:
    [item] = _items(ASKED, ("老高", f"{BEFORE}{REASON}{AFTER}"))
    why = {wrong.option: wrong.why for wrong in item.distractors}
    told = why["收音机的电池很便宜"]
    assert (told.ja or "").endswith("「收音机现在还在我床边」の前に述べていることで、その理由としては挙げていません。")
    assert (told.en or "").endswith("before 收音机现在还在我床边, but not as the reason for it.")


def test_what_is_denied_to_be_the_reason_is_offered() -> None:
    told = f"{BEFORE}收音机之所以还在，不是因为声音好听，而是因为我舍不得扔掉。{AFTER}"
    [item] = _items(ASKED, ("老高", told))
    assert item.prompt == "老高说“收音机之所以还在，是因为……”，后面说的原因是什么？"
    [denied] = [wrong for wrong in item.distractors if wrong.code is RefutationCode.NEGATED]
    assert denied.option == "声音好听"
    assert "「不是因为声音好听」" in (denied.why.ja or "")
    assert "不是因为声音好听" in (denied.why.en or "")


def test_of_a_long_turn_before_the_end_is_shown() -> None:
    remark = "这条街上的老铺子，我小时候都去过，" * 6
    [item] = _items(("主持人", f"{remark}后来都关了。您还留着收音机吗？"), ("老高", f"{BEFORE}{REASON}{AFTER}"))
    assert (item.passage or "").startswith("主持人：……您还留着收音机吗？\n老高：")


def test_a_result_is_asked_for_from_what_it_comes_from() -> None:
    told = "山下的店早就关了。我们的车停在门口。车上的货很多。夜里下了大雪。所以我们把货放在山下。"
    [item] = _items(("主持人", "那天怎么样？"), ("老高", told))
    assert item.prompt == "老高说“夜里下了大雪”，所以他们做了什么？"
    assert item.key == "他们把货放在山下"
    assert (item.explanation.en or "").endswith("What comes after 所以 (“so”) is what follows.")


@pytest.mark.parametrize("opening", ["但我认为，", "而", "不过，", "然而", "可", "况且"])
def test_what_a_result_comes_from_is_quoted_without_what_leads_to_it(opening: str) -> None:
    told = f"我们走的是山路。山路上没有路灯。那天的大雪很突然。{opening}夜里下了大雪。所以山路全都不通了。"
    [item] = _items(("主持人", "那天怎么样？"), ("老高", told))
    assert item.prompt == "老高说，“夜里下了大雪”带来了什么结果？"


@pytest.mark.parametrize("opening", ["可以走的路，", "而是夜里的路，"])
def test_what_only_looks_like_a_turn_stays_in_a_quote(opening: str) -> None:
    told = f"我们走的是山路。山路上没有路灯。那天的大雪很突然。{opening}夜里都下了大雪。所以山路全都不通了。"
    assert all(opening in item.prompt for item in _items(("主持人", "那天怎么样？"), ("老高", told)))


def test_what_a_speaker_says_of_himself_is_told_of_him_by_who_asks() -> None:
    told = "我们的车停在门口。我们的货很多。女儿在山路上等车。夜里下了大雪。所以我们把车上的货放在山下。"
    [item] = _items(("主持人", "那天怎么样？"), ("老高", told))
    options = [item.key, *(wrong.option for wrong in item.distractors)]
    assert options[0] == "他们把车上的货放在山下"
    assert {"他们的车停在门口", "他们的货很多"} & set(options)
    assert not any("我" in option for option in options)


def test_a_reason_of_which_it_is_open_whose_it_is_in_other_words_is_not_asked_for() -> None:
    told = f"{BEFORE}收音机现在还在我床边，因为我和他都舍不得那个声音，我舍不得，他也舍不得。{AFTER}"
    assert not any("我" in item.key for item in _items(ASKED, ("老高", told)))


def test_a_reason_in_the_next_sentence_is_asked_for() -> None:
    told = f"{BEFORE}收音机现在还在我床边。因为我舍不得那个声音。{AFTER}"
    [item] = _items(ASKED, ("老高", told))
    assert (item.prompt, item.key) == ("老高说“收音机现在还在我床边”，后面说的原因是什么？", "自己舍不得那个声音")


def test_the_reason_that_opens_a_reply_is_left_to_the_questions_of_replies() -> None:
    told = f"因为我舍不得那个声音。{BEFORE}{AFTER}"
    assert not _items(("主持人", "您为什么留着收音机？"), ("老高", told))


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        pytest.param(f"{BEFORE}{REASON}修理铺早就关门了。", "修理铺早就关门了", id="what comes later"),
        pytest.param(f"{BEFORE}我的理由其实很简单。{REASON}", "我的理由其实很简单", id="what speaks of reasons"),
        pytest.param(
            f"女儿说，“明天来，我帮你搬东西，你放心”，然后走了。{REASON}", "我帮你搬东西", id="words of somebody else"
        ),
        pytest.param(
            f"修理铺关门了，就剩下一块牌子。{REASON}", "修理铺关门了", id="a clause that the next goes on from"
        ),
        pytest.param(f"我女儿什么时候才回来呢？{REASON}", "我女儿什么时候才回来呢", id="a question"),
        pytest.param(f"价钱却降了一半。{REASON}", "价钱却降了一半", id="what is set against something"),
        pytest.param(f"其实拼命赶了三天的路。{REASON}", "拼命赶了三天的路", id="what does not say who"),
        pytest.param("我们昨天忘了关窗。所以雨水流进了书柜。", "我们昨天忘了关窗", id="what it comes from"),
        pytest.param(f"我们用的老牌子的电池。{REASON}", "电池", id="a noun"),
        pytest.param(f"我听三样东西：新闻、天气、老歌。{REASON}", "新闻、天气、老歌", id="a list"),
        pytest.param(
            "修理铺早就关门了。它也没有人要。所以收音机现在还在我床边。", "它也没有人要", id="what the passage shows"
        ),
    ],
)
def test_what_may_be_right_or_is_no_statement_is_not_offered(told: str, clause: str) -> None:
    assert clause not in _offered(ASKED, ("老高", told))


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        pytest.param(f"我女儿劝我扔掉，我没答应。{REASON}", "我女儿劝我扔掉", id="the next has a subject of its own"),
        pytest.param(f"别人看见墙上的一盏灯。{REASON}", "别人看见墙上的一盏灯", id="what somebody sees"),
        pytest.param(
            f"修理铺关门了，一点儿办法没有；女儿不管。{REASON}", "修理铺关门了，一点儿办法没有", id="up to a stop"
        ),
        pytest.param(f"其实修理铺早就关门了。{REASON}", "修理铺早就关门了", id="without what ties it"),
        pytest.param(f"修理铺早就关门了。{REASON}", "修理铺早就关门了", id="the sentence before"),
    ],
)
def test_what_else_the_passage_states_is_offered(told: str, clause: str) -> None:
    assert clause in _offered(ASKED, ("老高", told))


def test_a_reason_longer_than_all_that_is_offered_is_not_asked_for() -> None:
    long = REASON.replace("那个声音", "那个每天早上叫醒我的老声音")
    assert not _items(ASKED, ("老高", f"{BEFORE}{long}{AFTER}"))


def test_what_comes_later_is_neither_shown_nor_offered() -> None:
    assert not _items(ASKED, ("老高", f"{REASON}{BEFORE}"))
    [item] = _items(ASKED, ("老高", f"{BEFORE}{REASON}我舍不得收音机的声音。"))
    assert (item.passage or "").endswith("收音机现在还在我床边……")


def test_what_has_no_word_of_a_reason_or_its_effect_is_no_option() -> None:
    loose = "修理铺早就关门了。我女儿劝我扔掉。邻居家有三台新的。"
    assert not _items(ASKED, ("老高", f"{loose}{REASON}"))
    [item] = _items(ASKED, ("老高", f"{loose}{BEFORE}{REASON}"))
    assert not {"修理铺早就关门了", "我女儿劝我扔掉"} & {wrong.option for wrong in item.distractors}


def test_a_reason_is_given_also_for_what_holds_under_a_condition() -> None:
    found = sites(Document(passage("如果下雪，我们走旧路，因为旧路有护栏。", "如果下雪，路会封，所以我们走旧路。")))
    assert [(site.part, site.left) for site in found] == [(Part.REASON, "旧路有护栏")]


def test_what_takes_too_many_words_to_name_is_not_asked_about() -> None:
    long = f"{'铺子关了门，路灯也坏了，' * 4}收音机现在还在我床边，因为我舍不得那个声音。"
    whole = Document(dialogue(ASKED, ("老高", f"{BEFORE}{long}{AFTER}")))
    assert [read_with(whole, site) for site in sites(whole)] == [None]


def test_no_two_options_say_the_same() -> None:
    told = f"收音机早就过时了，收音机早就过时了；女儿也劝我。{BEFORE}{REASON}"
    options = [wrong.option for item in _items(ASKED, ("老高", told)) for wrong in item.distractors]
    assert options.count("收音机早就过时了") <= 1


def test_a_word_that_the_question_names_is_not_changed() -> None:
    told = "最旧的灯泡是我父亲装的。门口的灯泡很亮。收音机一共有很多零件。它经常没有声音，因为灯泡经常烧坏。"
    [item] = _items(ASKED, ("老高", told))
    assert all(wrong.code is not RefutationCode.EDITED for wrong in item.distractors)
    [other] = _items(ASKED, ("老高", told.replace("它经常", "它")))
    assert any(wrong.code is RefutationCode.EDITED for wrong in other.distractors)


@pytest.mark.parametrize(
    ("left", "is_asked"),
    [
        pytest.param("我主张大家在山下过夜", False, id="what the speaker thinks"),
        pytest.param("我们把货放在山下", True, id="what was done"),
    ],
)
def test_a_view_of_the_speaker_is_no_result(left: str, *, is_asked: bool) -> None:
    told = f"山下的店早就关了。我们的车停在门口。车上的货很多。夜里下了大雪。所以{left}。"
    tally, talk = Tally(), Document(dialogue(("主持人", "那天怎么样？"), ("老高", told)))
    assert bool(list(cause_in_passage.items(talk, frozenset(), tally))) is is_asked
    assert bool(tally.refused["own-view"]) is not is_asked


def test_a_sentence_that_is_asked_about_already_is_left() -> None:
    whole = Document(dialogue(ASKED, ("老高", f"{BEFORE}{REASON}{AFTER}")))
    [site] = sites(whole)
    assert not list(cause_in_passage.items(whole, frozenset({site.spot.index}), Tally()))


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_neither_the_statements_beside_the_key_nor_the_key_stand_in_what_is_shown(path: Path) -> None:
    whole = document(path)
    for item in cause_in_passage.items(whole, frozenset(), Tally()):
        assert item.passage is not None
        assert not [option for option in item.all_options if option in item.passage]
