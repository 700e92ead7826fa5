"""A contrast is asked where the text plainly denies one of two things, or plainly says both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.contrasts.contrast_options import told_of, two_ways
from quizzes.comprehension.contrasts.contrast_site import site_of
from quizzes.comprehension.contrasts.contrast_stem import stem_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.contrasts.asked import in_questions
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item


def _items_of(*turns: tuple[str | None, str]) -> list[Item]:
    return in_questions(Document(dialogue(*turns)), Tally())


def _items(*turns: tuple[str | None, str]) -> list[Item]:
    interview = talk(*((speaker, source, None) for speaker, source in turns), language=None)
    return in_questions(Document(interview), Tally())


@pytest.mark.parametrize(
    ("source", "subject", "a", "b"),
    [
        pytest.param("我们的目标不是做产品，而是做研究。", "我们的目标", "做产品", "做研究", id="not but"),
        pytest.param("我最怕的不是忙，是困。", "我最怕的", "忙", "困", id="without 而"),
        pytest.param("大家缺的就不是房租，而是客人。", "大家缺的", "房租", "客人", id="with an adverb"),
        pytest.param("说实话，我想学的是医学，不是农学。", "我想学的", "农学", "医学", id="but not"),
        pytest.param(
            "目标也很明确，就是不做应用，而是做研究，做探索。", "目标", "做应用", "做研究、做探索", id="就是不"
        ),
        pytest.param(
            "投资人投钱时，想的一定不是我要赚钱，而是做事。", "投资人投钱时，想的", "要赚钱", "做事", id="with its time"
        ),
        pytest.param("他說，觀眾要的不是道理，而是故事。", "觀眾要的", "道理", "故事", id="traditional"),
        pytest.param("我想开的是茶馆，不是饭店啊。", "我想开的", "饭店", "茶馆", id="as it is said aloud"),
        pytest.param("我想开的是茶馆，不是饭店噻。", "我想开的", "饭店", "茶馆", id="as it is said in Sichuan"),
        pytest.param(
            "可是老井等的是雨水，不是水管。", "老井等的", "水管", "雨水", id="behind but, whose 是 is no verb"
        ),
        pytest.param("教书这件事说到底不是背书，而是听人说话。", "教书这件事", "背书", "听人说话", id="in the end"),
    ],
)
def test_a_plain_contrast_is_found(source: str, subject: str, a: str, b: str) -> None:
    site = site_of(source)
    assert site is not None
    assert (site.subject, site.a, site.b) == (subject, a, b)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我们的目标不完全是产品，而是研究。", id="in part"),
        pytest.param("他要的不是只做产品，而是也做研究。", id="only"),
        pytest.param("如果目标不是产品，而是研究，就会慢一点。", id="condition"),
        pytest.param("很多人以为目标不是产品，而是研究。", id="belief"),
        pytest.param("我们的目标是不是做产品，而是做研究？", id="question"),
        pytest.param("目标可能不是产品，而是研究。", id="guess"),
        pytest.param("这不是产品，就是研究。", id="one of the two"),
        pytest.param("问题不是怕他，而是怕你。", id="pronouns in what is set against each other"),
        pytest.param("在他们看来，问题不是钱，而是人。", id="in whose eyes"),
        pytest.param("他的观点十分明确：责任不是理想，而是收益。", id="whose view it is"),
        pytest.param("我们做了产品，也做了研究。", id="no contrast"),
        pytest.param("之所以选那里，不是因为学生需要，而是因为房租便宜。", id="why nobody named does it"),
        pytest.param("成功的秘诀不是别的，而是坚持。", id="nothing else"),
        pytest.param("多数人不明白，秘诀没学到不是钱，而是时间。", id="a denied subject that gives no reason"),
        pytest.param("总是我家的茶，不是他家的。", id="是 that is a part of another word"),
        pytest.param("那说明我已经不是在说话，而是在操作机器。", id="no longer"),
        pytest.param("机器坏了往往不是在店里，而是在路上。", id="mostly, but not always both"),
        pytest.param("他迟到的不是四分钟，是三分五十秒。", id="an amount in two measures"),
    ],
)
def test_what_is_not_plain_is_left(source: str) -> None:
    assert site_of(source) is None


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        pytest.param("心疼的不是钱，而是那棵树长了两百年，让我两下就锯断了。", False, id="what comes of it is cut off"),
        pytest.param("心疼的不是钱，而是那棵树长了两百年。", True, id="the end of the sentence"),
        pytest.param(
            "我想的不是钱，而是客人天不亮的时候，有碗热汤喝。", False, id="when it is so is all that is left of it"
        ),
        pytest.param("心疼的不是钱，而是那棵两百年的树，从那天起我不再用它。", True, id="a thing"),
        pytest.param("邻居天天摇头，说我不是在种茶，是在养虫。", False, id="somebody says it"),
    ],
)
def test_what_is_cut_short_is_no_contrast(source: str, *, is_found: bool) -> None:
    assert (site_of(source) is not None) is is_found


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我们不会过早设计应用，会做研究。", id="will is no verb with an object"),
        pytest.param("他不靠广告，靠谁都不知道。", id="whoever"),
        pytest.param("不做应用，做研究。", id="no subject"),
        pytest.param("人物骂不骂人，骂的时候带什么。", id="a question of two verbs"),
        pytest.param("老人不写字，写的时候很少。", id="a time is no object"),
        pytest.param("老人不看书，看天上飞来飞去的那些鸟。", id="phrases that are not of a kind"),
        pytest.param("老板不知道成本的高低，只知道价格的高低。", id="half of a verb"),
    ],
)
def test_a_contrast_without_a_verb_of_its_own_is_left(source: str) -> None:
    assert site_of(source) is None


def test_a_subject_that_points_back_is_asked_for_under_what_it_points_to() -> None:
    [item] = _items(("记者", "哪门课最难？"), ("许宁", "难的不是医学，而是法学。"))
    assert item.passage == "记者：哪门课最难？"
    assert item.prompt == "根据许宁的回答，难的是什么？"


def test_a_subject_that_points_to_nothing_that_can_be_shown_is_not_asked_for() -> None:
    assert not _items(("许宁", "难的不是剪掉坏镜头，而是剪掉好镜头。"))


def test_the_ways_in_which_two_things_hold_are_offered() -> None:
    [item] = _items(("许宁", "年轻导演缺的不是剧本，而是观众。"))
    assert item.prompt == "据许宁说，年轻导演缺的是什么？"
    assert item.key == "是观众，而不是剧本"
    assert {wrong.option: wrong.code for wrong in item.distractors} == {
        "是剧本，而不是观众": RefutationCode.NEGATED,
        "既是剧本，也是观众": RefutationCode.NEGATED,
    }


@pytest.mark.parametrize(
    ("turns", "is_offered"),
    [
        pytest.param([("许宁", "我学琴的头一年，最难的不是手，是背。")], False, id="the hardest"),
        pytest.param(
            [("记者", "冬天您不高兴吗？"), ("许宁", "我不是讨厌冬天，而是讨厌扫地。")], True, id="all that one says"
        ),
    ],
)
def test_neither_is_offered_where_that_would_say_something(turns: list[tuple[str, str]], *, is_offered: bool) -> None:
    [item] = _items(*turns)
    assert any("既不" in option for option in item.all_options) is is_offered


def test_a_word_that_draws_a_conclusion_is_no_part_of_the_stem() -> None:
    [item] = _items(("许宁", "可见年轻导演缺的不是剧本，而是观众。"))
    assert item.prompt == "据许宁说，年轻导演缺的是什么？"


def test_what_is_said_against_both_is_that_one_is_denied() -> None:
    [item] = _items(("许宁", "年轻导演缺的不是剧本，而是观众。"))
    both = next(wrong for wrong in item.distractors if wrong.option.startswith("既是"))
    assert both.why.ja == "本文は「剧本」を否定しているので、両方（既…也…）ではありません。"
    assert both.why.en == "The text denies one of the two, 剧本, so it is not both (既…也…)."


@pytest.mark.parametrize(
    ("turns", "prompt"),
    [
        pytest.param(
            [("老师", "他还说，投资人想的不是钱，而是事情。")],
            "据老师转述，投资人想的是什么？",
            id="somebody else's words",
        ),
        pytest.param(
            [("老师", "换句话说，投资人想的不是钱，而是事情。")],
            "据老师说，投资人想的是什么？",
            id="his own words once more",
        ),
        pytest.param(
            [("林芳", "路通了。"), ("记者", "我们在这里找的不是钱，而是故事。")],
            "记者说，他们在这里找的是什么？",
            id="no answer to a question",
        ),
        pytest.param(
            [("记者", "山里看病最难的是什么？"), ("李医生", "不是药少，而是路远。")],
            "记者问：“山里看病最难的是什么？”李医生是怎么回答的？",
            id="the subject is in the question",
        ),
        pytest.param(
            [("記者", "聽說您從來不打折？"), ("老闆", "不是打折，而是講價。")],
            "記者問：「聽說您從來不打折？」老闆是怎麼回答的？",
            id="traditional",
        ),
    ],
)
def test_the_stem_names_speaker_and_subject(turns: list[tuple[str | None, str]], prompt: str) -> None:
    assert [item.prompt for item in _items(*turns)] == [prompt]


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param([("林芳", "他们的目标不是产品，而是研究。")], id="whose goal"),
        pytest.param(
            [("主持人", "后来是怎么红起来的？"), ("老板", "不是靠广告，而是靠味道。")],
            id="a question that names nothing",
        ),
        pytest.param([("林芳", "我们卖手机不是产品，而是服务。")], id="a clause for a subject"),
        pytest.param([("林芳", "不是药少，而是路远。")], id="no subject and no question"),
        pytest.param([("林芳", "最重要的不是速度，而是质量。")], id="most important in what"),
        pytest.param(
            [("林芳", "公司的目标不是产品，而是研究。"), ("林芳", "后来公司的目标变成了产品。")], id="said elsewhere"
        ),
        pytest.param([("林芳", "店里的问题不是没钱，而是时间。")], id="one of the two is a negation"),
        pytest.param([("林芳", "目标不是产品，而是研究。")], id="whose goal is not said"),
        pytest.param([("林芳", "第一件事不是洗脸，而是浇花。")], id="the first of what"),
        pytest.param([(None, "她出来了，手里端的不是一条鱼，而是一个本子。")], id="in whose hands"),
        pytest.param([(None, "桌上放着一只杯子，里面插的不是牙刷，是毛笔。")], id="in what"),
        pytest.param([("林芳", "头一件事不是洗脸，而是浇花。")], id="the first of what, with 头一"),
        pytest.param([("林芳", "我们要修的不是整座桥，而是桥面。")], id="the whole and a part of it"),
        pytest.param(
            [("许宁", "来了一个学徒，我让他先洗碗。"), ("许宁", "他不愿意，说自己学的是炒菜，不是洗碗。")],
            id="who says so is not said",
        ),
        pytest.param([("林芳", "我的梦想不是开店，而是在镇上开店。")], id="one says more of the other"),
        pytest.param(
            [("记者", "听说您的工作最难的不是上山，而是下山。"), ("林芳", "对。")], id="heard of who is spoken to"
        ),
    ],
)
def test_what_could_have_a_second_answer_is_not_asked(turns: list[tuple[str | None, str]]) -> None:
    assert not _items(*turns)


@pytest.mark.parametrize(
    ("first", "is_shown"),
    [
        pytest.param(
            "楼上的灯九点以后一律关掉，" + "窗帘要一扇一扇拉好，" * 15 + "门也要关。", False, id="too much for both"
        ),
    ],
)
def test_what_answers_a_question_is_read_under_it(first: str, *, is_shown: bool) -> None:
    reply = f"{first}这不是为了看星星，而是我爸立的规矩。"
    found = _items(("记者", "听说您的店里晚上不准开灯？"), ("林芳", reply))
    assert any("不准开灯" in (item.passage or "") for item in found) is is_shown


def test_a_question_is_quoted_with_the_one_that_says_of_what_it_asks() -> None:
    [item] = _items_of(("记者", "上山最累的是什么？是背水吗？"), ("林芳", "不是背水，是开门。"))
    assert item.prompt == "记者问：“上山最累的是什么？是背水吗？”林芳是怎么回答的？"


@pytest.mark.parametrize(
    ("told", "key", "others"),
    [
        pytest.param(
            "我们要的不是面包，而是时间。",
            "是时间，而不是面包",
            {"是面包，而不是时间", "是地方，而不是面包", "是面包，而不是地方"},
            id="what it is",
        ),
    ],
)
def test_options_are_said_as_one_says_it_of_such_things(told: str, key: str, others: set[str]) -> None:
    [item] = _items(("记者", "您怎么看这些事呢？您先说说吧。"), ("许宁", f"大家都在这儿住了很多年了。{told}"))
    assert item.key == key
    assert {wrong.option for wrong in item.distractors} == others


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("那座桥不是旧，而是故事。", id="how and what"),
        pytest.param("那座桥不是石头，而是旧了。", id="what has become so"),
        pytest.param("那座桥不是修，而是拆了三年。", id="what was done so long, and a bare verb"),
        pytest.param("那座桥不是石头，而是我们看的是故事。", id="a thing and a clause about something else"),
    ],
)
def test_nothing_is_asked_of_two_that_are_not_of_one_sort(told: str) -> None:
    assert not _items(("记者", "您怎么看这些事呢？您先说说吧。"), ("许宁", f"大家都在这儿住了很多年了。{told}"))


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        pytest.param("我们的目标不是钱，而是时间，从前年起没有变过。", True, id="since when"),
        pytest.param("我们的目标不是钱，而是时间，但钱有时候更要紧。", False, id="taken back"),
        pytest.param("我们的目标不是钱，而是时间，还有大家的信任。", False, id="one thing more"),
        pytest.param("我们的目标不是钱，而是时间，也就是自由的生活。", False, id="in other words"),
    ],
)
def test_a_sentence_may_go_on_with_something_else(told: str, *, is_asked: bool) -> None:
    assert bool(_items(("许宁", told))) is is_asked


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_contrast_of_every_document_has_its_options_and_its_quote(path: Path) -> None:
    for item in in_questions(document(path), Tally()):
        assert item.evidence is not None
        assert any(item.evidence.quote in text for text in document(path).lines[item.evidence.line])
        assert len(set(item.all_options)) == len(item.distractors) + 1
        assert len(item.distractors) >= 2
        assert all(wrong.code and wrong.why.ja and wrong.why.en for wrong in item.distractors)


def test_what_the_title_says_is_not_asked() -> None:
    interview = talk(("许宁", "年轻导演缺的不是才华，而是时间。", None), language=None)
    titled = replace(interview, headings=(replace(interview.headings[0], source="时间都去哪儿了"),))
    assert not in_questions(Document(titled), Tally())


def test_who_it_is_is_asked_for_as_a_person() -> None:
    [item] = _items(("许宁", "面馆里管钱的不是老板，而是老师傅。"))
    assert item.prompt == "据许宁说，面馆里管钱的是谁？"


def test_what_somebody_works_as_is_no_person() -> None:
    [item] = _items(("许宁", "我的职业不是医生，而是护士。"))
    assert item.prompt == "许宁说自己的职业是什么？"


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(
            (("记者", "您为什么要反对公开呢？"), ("许宁", "不是反对公开，是反对马上公开。")), id="no answer to why"
        ),
        pytest.param(
            (("记者", "他在镇上开铺子吗？"), ("许宁", "他缺的不是便宜的房租，而是客人。")),
            id="he, beside the name of the speaker",
        ),
        pytest.param(
            (("记者", "您怎么看公司的计划？"), ("许宁", "对我们来说，这不是钱的问题，而是时间的问题。")),
            id="this, of nothing that is named",
        ),
        pytest.param((("许宁", "减少最快的地方不是山里的水塘，而是城边的水田。"),), id="the decrease of what"),
        pytest.param((("许宁", "最主要的原因不是农药，而是冬天不够冷。"),), id="the reason of what"),
        pytest.param(
            (("许宁", "大家讨论的不是为什么做的问题，而是一个怎么做的问题。"),), id="one of two with a measure word"
        ),
        pytest.param(
            (("记者", "天冷了。"), ("许宁", "我有一条新围巾，这条围巾不是我织的，是我姐姐。")),
            id="who did it, without what was done",
        ),
        pytest.param(
            (("记者", "风筝呢？"), ("许宁", "风筝上了天，它不是我拉着飞，是它自己飞。")), id="its subject said again"
        ),
        pytest.param(
            (("记者", "您哪年上山的？"), ("许宁", "一九八一年，十九岁。本来不是我去，是我们厂的小陈。")),
            id="what one does, beside who somebody is",
        ),
        pytest.param(
            (("许宁", "很多难题不是在办公室里想通的，而是在路上想通的。"),),
            id="where it is done, which is nothing it is",
        ),
        pytest.param(
            (("许宁", "很多難題不是在辦公室裡想通的，而是在路上想通的。"),),
            id="where it is done, in traditional characters",
        ),
    ],
)
def test_what_reads_badly_or_points_to_nothing_is_not_asked(turns: tuple[tuple[str, str], ...]) -> None:
    assert not _items(*turns)


def test_what_breaks_off_is_marked_and_what_is_whole_is_not() -> None:
    [item] = _items(("许宁", "我们学了三个月的课。最难的不是医学，而是法学。"))
    assert item.passage is None or "……" not in item.passage


def test_reasons_name_what_is_said_and_no_subject_that_is_cut_off() -> None:
    [item] = _items(("王师傅", "客户买的不是纳米，而是电费单。"))
    assert {wrong.option: wrong.why.en for wrong in item.distractors} == {
        "是纳米，而不是电费单": "It is the other way round: the text denies 纳米 and says 电费单 instead.",
        "既是纳米，也是电费单": "The text denies one of the two, 纳米, so it is not both (既…也…).",
    }


def test_the_explanation_gives_the_translation_of_what_it_quotes() -> None:
    interview = talk(("王师傅", "客户买的不是纳米，而是电费单。", "客が買うのはナノではなく、電気代の明細です。"))
    [item] = in_questions(Document(interview), Tally())
    assert "（客が買うのはナノではなく、電気代の明細です）" in (item.explanation.ja or "")


def test_what_shares_no_word_with_what_is_shown_is_not_offered() -> None:
    told = "那条河对岸的学生需要的不是钱，而是时间。"
    [item] = _items(
        ("记者", "后来为什么画画？"), ("许宁", "村里人都笑我，我画的不是风景，而是他们的名字。"), ("许宁", told)
    )
    assert all("学生需要的" in option for option in item.all_options) or not any(
        "学生需要的" in option for option in item.all_options
    )


@pytest.mark.parametrize(
    ("turns", "prompt", "key"),
    [
        pytest.param(
            (("记者", "孩子们都用手机上课吧？"), ("许宁", "我不是讨厌手机，而是讨厌孩子不说话。")),
            "许宁是怎么回答的？",
            "我是讨厌孩子不说话，而不是讨厌手机",
            id="what one does oneself",
        ),
        pytest.param(
            (("记者", "那头小象救活了吗？"), ("许宁", "它们会围着它站一夜，那样一来，危险的就不是一头，而是十几头。")),
            None,
            None,
            id="the more are the fewer as well",
        ),
        pytest.param(
            (("记者", "大家都在门口等着吗？"), ("许宁", "先来的坐里面，这不是关门，是马上关门。")),
            None,
            None,
            id="one of the two holds the other",
        ),
        pytest.param(
            (("记者", "大家都在门口等着吗？"), ("许宁", "你要的不是排队，是座位。")),
            None,
            None,
            id="of who is spoken to",
        ),
    ],
)
def test_what_can_be_told_in_the_words_of_the_speaker_alone_is_asked_in_them(
    turns: tuple[tuple[str, str], ...], prompt: str | None, key: str | None
) -> None:
    assert [(item.prompt, item.key) for item in _items(*turns)] == ([] if key is None else [(prompt, key)])


@pytest.mark.parametrize(
    ("source", "subject"),
    [
        pytest.param("我说图书馆不是仓库，而是客厅。", "图书馆", id="what I say"),
        pytest.param("我总说我们不是搬书的，而是送书的。", "我们", id="what I always say of us"),
        pytest.param("我说的不是上海话，而是宁波话。", "我说的", id="what I speak"),
    ],
)
def test_that_the_speaker_says_it_is_no_part_of_it(source: str, subject: str) -> None:
    found = site_of(source)
    assert (found.subject if found is not None else None) == subject


@pytest.mark.parametrize(
    ("one", "other", "asks"),
    [
        pytest.param("下雨天", "好日子", "什么时候", id="times"),
        pytest.param("下雨天", "包装", "什么", id="a time and a thing"),
        pytest.param("老板", "学生", "谁", id="persons"),
        pytest.param("刚结婚的夫妻", "孩子", "谁", id="a couple, and a child"),
        pytest.param("一个更好的工人", "一个肯上夜班的工人", "什么样的人", id="somebody of a sort"),
    ],
)
def test_times_are_asked_for_as_times(one: str, other: str, asks: str) -> None:
    whole = Document(talk(("老周", f"面馆老板最怕的不是{one}，而是{other}。", None), language=None))
    [spot] = whole.spots
    site = site_of(spot.source)
    assert site is not None
    assert (stem_of(whole, spot, site)[0] or "").endswith(f"是{asks}？")


@pytest.mark.parametrize(
    ("subject", "one", "other", "asks"),
    [
        pytest.param("学生最想去的", "海边", "图书馆", "什么地方", id="a place"),
        pytest.param("学生搬去的", "新楼", "旧楼", "什么地方", id="where one moves"),
        pytest.param("学生想去的", "看电影", "看比赛", "什么", id="what one goes to do"),
        pytest.param("学生失去的", "时间", "图书馆", "什么", id="what is lost"),
    ],
)
def test_where_one_goes_is_asked_for_as_a_place(subject: str, one: str, other: str, asks: str) -> None:
    whole = Document(talk(("老周", f"{subject}不是{one}，而是{other}。", None), language=None))
    [spot] = whole.spots
    site = site_of(spot.source)
    assert site is not None
    assert (stem_of(whole, spot, site)[0] or "").endswith(f"是{asks}？")


@pytest.mark.parametrize(
    ("head", "reported"),
    [
        pytest.param("我太太说，", True, id="my wife"),
        pytest.param("我常常说，", False, id="I"),
    ],
)
def test_what_those_who_are_mine_say_is_told_as_theirs(head: str, *, reported: bool) -> None:
    site = site_of(f"{head}店里的目标不是产品，而是研究。")
    assert site is not None
    assert site.is_reported is reported


def test_who_others_are_is_shown_before_they_are_asked_for() -> None:
    asked = ("记者", "病人为什么还来？"), ("许宁", "病人走得很慢，还是天天来。人家要的不是药，而是聊天。")
    assert [(item.prompt, "病人走得很慢" in (item.passage or "")) for item in _items(*asked)] == [
        ("根据许宁接下来的话，人家要的是什么？", True)
    ]
    [item] = _items(("许宁", "山里人家要的不是药，而是聊天。"))
    assert item.prompt == "据许宁说，山里人家要的是什么？"


@pytest.mark.parametrize(
    ("own", "prompt"),
    [
        pytest.param(
            "病人走得很慢。最后留下的不是药，而是名字。",
            "根据许宁接下来的话，最后留下的是什么？",
            id="what is left at last",
        ),
        pytest.param(
            "病人走得很慢。我喊的不是药，而是名字。", "根据接下来的话，许宁喊的是什么？", id="what the speaker does"
        ),
    ],
)
def test_how_a_speaker_goes_on_is_asked_by_what_he_says(own: str, prompt: str) -> None:
    assert [item.prompt for item in _items(("许宁", own))] == [prompt]


def test_who_speaks_is_named_in_the_script_of_the_text() -> None:
    items = _items(("Q", "哪一步最難？"), ("A", "大學讀了五年，課很難選。難的不是醫學，而是法學。"))
    assert items
    assert all("提问者" not in (item.passage or "") for item in items)


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        pytest.param("难的不是剪掉坏镜头，而是剪掉好镜头。", True, id="nobody sees of what"),
        pytest.param("年轻导演缺的不是才华，而是时间。", False, id="of whom is said"),
    ],
)
def test_it_is_counted_where_the_stem_points_to_nothing(source: str, *, is_refused: bool) -> None:
    tally = Tally()
    made = in_questions(Document(talk(("许宁", source, None), language=None)), tally)
    assert bool(made) is not is_refused
    assert tally.refused["open-reference"] == is_refused


@pytest.mark.parametrize(
    ("after", "is_refused"),
    [
        pytest.param("后来公司的目标变成了产品。", True, id="the other one is said of it elsewhere"),
        pytest.param("后来公司搬到了城外。", False, id="something else"),
    ],
)
def test_a_contrast_that_another_sentence_tells_otherwise_is_said_elsewhere(after: str, *, is_refused: bool) -> None:
    tally = Tally()
    said = ("公司的目标不是产品，而是研究。", after)
    found = Document(talk(*(("林芳", each, None) for each in said), language=None))
    assert bool(list(in_questions(found, tally))) is not is_refused
    assert tally.refused["said-elsewhere"] == is_refused


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("我这个人腿软得厉害，动作轻得像猫。", False, id="told before"),
        pytest.param("别夸了！", False, id="of what few words leave open"),
        pytest.param("", False, id="of nothing"),
    ],
)
def test_a_contrast_without_a_subject_is_asked_under_the_words_before_it_that_do_not_tell_it(
    before: str, *, is_asked: bool
) -> None:
    said = f"{before}其实不是练功，是腿软得站不住。"
    found = _items(("记者", "您在台上走得真好看！"), ("林芳", said))
    assert [(item.key, item.prompt) for item in found] == (
        [("是腿软得站不住，而不是练功", "林芳接下来表达了什么意思？")] if is_asked else []
    )


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        pytest.param("好司机不是手快，而是看得远。", False, id="nobody says 好司机是手快"),
        pytest.param("好司机不是嘴甜，而是心细。", False, id="nor 是心细"),
    ],
)
def test_how_somebody_is_by_a_part_of_him_is_no_contrast_of_what_he_is(said: str, *, is_asked: bool) -> None:
    assert bool(_items(("答", said))) is is_asked


def test_nothing_is_asked_under_a_passage_that_begins_with_what_is_not_shown() -> None:
    long = "他们每天早上都要先把两百个杯子洗干净，再把桌子一张一张摆到院子里去，然后才能坐下来喝一口热水，吃一点东西。"
    told = f"老师们很累。{long}{long}{long}我们救了学生，靠的不是纪律，而是馒头。"
    assert not _items(("记者", "您怎么看？"), ("老周", told))


@pytest.mark.parametrize(
    ("said", "is_of_a_sort"),
    [
        pytest.param("这面鼓不是比谁大，而是比谁传得远。", True, id="by what it is measured"),
        pytest.param("这面鼓不是样子好，而是传得远。", False, id="how it sounds"),
    ],
)
def test_by_what_a_thing_is_measured_is_of_a_sort(said: str, *, is_of_a_sort: bool) -> None:
    site = site_of(said)
    assert site is not None
    assert (two_ways(site) is not None) is is_of_a_sort


@pytest.mark.parametrize(
    ("who", "is_asked"),
    [
        pytest.param("妈妈", False, id="whose mother"),
        pytest.param("师傅", True, id="a master"),
    ],
)
def test_of_somebodys_kin_in_words_that_are_told_nothing_is_asked(who: str, *, is_asked: bool) -> None:
    assert bool(_items(("韩梅", f"我儿子说，{who}做的不是扯面，而是疙瘩汤。"))) is is_asked


@pytest.mark.parametrize(
    ("subject", "is_asked"),
    [
        pytest.param("带的", False, id="who took it is told before"),
        pytest.param("我们带的", True, id="who took it is named"),
    ],
)
def test_what_was_taken_is_asked_only_with_who_took_it(subject: str, *, is_asked: bool) -> None:
    told = f"我三十四岁那年跟两个朋友去走一条很长的山路，{subject}不是帐篷，而是工地的帆布。"
    assert bool(_items(("记者", "您当初怎么会加入？"), ("老周", told))) is is_asked


def test_nobody_is_asked_for_whom_the_turn_before_told_of() -> None:
    told = "我说弄坏比弄好贵，等有了钱再来。后来他真的来了，不是要弄坏，是要考音乐学院。"
    assert not _items(("记者", "您怎么回答的？"), ("老周", told))


@pytest.mark.parametrize(
    ("subject", "option", "told"),
    [
        pytest.param("她请客", "是因为高兴，而不是因为有钱", "她请客是因为高兴，而不是因为有钱", id="another word"),
        pytest.param("她", "是怕我摔跤，而不是怕我迟到", "她是怕林芳摔跤，而不是怕林芳迟到", id="of who speaks"),
        pytest.param("他", "是等我妈妈，而不是等车", "他是等林芳的妈妈，而不是等车", id="of a relative"),
        pytest.param("他", "是等我们，而不是等车", "他是等我们，而不是等车", id="of some"),
        pytest.param("", "是我命大，而不是因为有路", "是我命大，而不是因为有路", id="in words that go on"),
        pytest.param("我怕的", "是我迟到，而不是下雨", "我怕的是我迟到，而不是下雨", id="whose words they are"),
    ],
)
def test_an_option_speaks_of_the_speaker_by_name_and_requests_nothing(subject: str, option: str, told: str) -> None:
    assert told_of("林芳", subject, option) == told


def test_no_contrast_is_asked_by_what_somebody_says_next() -> None:
    lead = ("记者", "家里没有人反对吗？"), ("林芳", "我妈妈反对过，她倒不是怕累，是怕水。")
    assert _items_of(*lead) == []


@pytest.mark.parametrize(
    ("subject", "is_shown"),
    [
        pytest.param("我更担心的", True, id="in what, the question says"),
        pytest.param("我们村里的人更担心的", False, id="who and of what is named"),
    ],
)
def test_what_names_nothing_is_read_under_its_question(subject: str, *, is_shown: bool) -> None:
    turns = ("记者", "天气变热对水库有影响吗？"), ("林芳", f"{subject}不是面包，而是雨水。")
    assert [item.passage is not None for item in _items_of(*turns)] == [is_shown]


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        pytest.param("有，出版社。他们不是要收藏，是要销毁。", False, id="what somebody wants to do"),
        pytest.param("有，出版社。他们要的不是钱，是书。", True, id="what somebody wants"),
    ],
)
def test_nobody_is_asked_to_be_what_one_does(told: str, *, is_asked: bool) -> None:
    found = _items_of(("记者", "有人出高价买过吗？"), ("老周", told))
    assert any(item.prompt.endswith("他们是什么？") for item in found) is False
    assert bool(found) is is_asked
