"""An explanation of a function word tells the use that the sentence has, and other uses are not asked as that one."""

from __future__ import annotations

import pytest

from quizzes.cloze import cue
from quizzes.cloze.completed import complements
from quizzes.cloze.cue_place import stands_in_place
from quizzes.cloze.cue_reasons import connective_roles
from quizzes.cloze.cue_table import cues
from quizzes.cloze.frame import items, sites
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


def _document(*sentences: str) -> Document:
    return Document(talk(*(("甲", sentence, None) for sentence in sentences)))


@pytest.mark.parametrize(
    ("sentence", "key", "ja", "en"),
    [
        pytest.param(
            "事故从每月八起降到了两起，大家很高兴。",
            "到",
            "「从…降到…」",
            "the point that 降 reaches",
            id="the complement after from",
        ),
        pytest.param("对周末来说，客人算少的。", "对", "何についてそう言うのか", "of what this is true", id="of a day"),
        pytest.param("对去年来说，人多了。", "对", "何についてそう言うのか", "of what this is true", id="of a year"),
        pytest.param("对老人来说，爬楼很累。", "对", "だれ（何）にとって", "for whom or for what", id="for people"),
        pytest.param(
            "如果下雨就停工，这个月就白忙了。",
            "如果",
            "「就白忙了」のある後半",
            "the part with 就白忙了 is",
            id="the second then",
        ),
        pytest.param("如果下雨，大家就停工。", "如果", "「就」のある後半", "the part with 就 is", id="the only then"),
        pytest.param(
            "如果下雨，那就停工。", "如果", "「那就」のある後半", "the part with 那就 is", id="behind in that case"
        ),
        pytest.param(
            "只要有人敲门就开，大家就放心了。", "只要", "「只要…，就…」", "the part with 就放心", id="of the two"
        ),
        pytest.param("他在家里写完了作业。", "在", "する場所", "where the action", id="at home"),
        pytest.param("孩子在教室里画画。", "在", "する場所", "where the action", id="in a room"),
        pytest.param("他在信里写了这件事。", "在", "〜に書く", "to write in", id="in a letter"),
        pytest.param("只有他，才懂这台机器。", "只有", "〜だけが", "only (if) …", id="only he"),
        pytest.param("屋里摆着两张桌子。", "两", "二つの〜", "with a flat top", id="tables are no sheets"),
        pytest.param("他买了两张票。", "两", "二枚の〜", "flat things", id="sheets"),
        pytest.param("村里只有两家种苹果。", "两", "二軒の〜", "households", id="families"),
        pytest.param("附近有两家医院。", "两", "二軒の〜", "firms, shops", id="shops"),
        pytest.param("他送了两件礼物。", "两", "二つの〜", "things", id="things"),
        pytest.param("在船上，厨师比水手大。", "比", "偉い", "above …", id="higher in rank"),
    ],
)
def test_an_explanation_tells_the_use_that_the_sentence_has(sentence: str, key: str, ja: str, en: str) -> None:
    [item, *_] = (item for item in items(_document(sentence), Tally()) if item.key == key)
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("sentence", "key", "is_asked"),
    [
        pytest.param("为什么孩子们也不哭？", "也", False, id="the children do not cry either"),
        pytest.param("孩子们什么也不说。", "也", True, id="nothing at all"),
        pytest.param("他也不是什么都不懂。", "都", False, id="not that it is nothing"),
        pytest.param("你要什么都没关系。", "都", False, id="whatever it is"),
        pytest.param("一次失败也不能说明问题。", "也", False, id="even one failure"),
        pytest.param("这个地方我一次也没去过。", "也", True, id="not once"),
        pytest.param("他昨天一天都没吃饭。", "都", False, id="all day long"),
        pytest.param("他一天也没休息。", "也", True, id="not for a day"),
        pytest.param("夜里我一个小时都没睡。", "都", False, id="not even an hour"),
        pytest.param("他在想明天去哪里吃饭。", "在", False, id="busy thinking"),
        pytest.param("我在等工厂里做的鞋。", "在", False, id="busy waiting"),
        pytest.param("他在公司吃饭。", "在", True, id="eating at the firm"),
        pytest.param("他在研究所上班。", "在", True, id="a place that begins like a verb"),
        pytest.param("楼上这对夫妻很好。", "对", False, id="a couple"),
        pytest.param("他对邻居很好。", "对", True, id="good to somebody"),
        pytest.param("她在椅子上坐下来。", "在", False, id="sitting down"),
        pytest.param("她在椅子上坐着。", "在", True, id="sitting there"),
        pytest.param("他学生的时候也在。", "的", False, id="when, and nobody's time"),
        pytest.param("有些难的题我不会做。", "有些", False, id="some of the questions"),
        pytest.param("他今天有些累了。", "有些", True, id="a little tired"),
        pytest.param("生病的时候吃什么都不香。", "都", False, id="whatever one eats"),
        pytest.param("他什么时候都不着急。", "都", False, id="at no time"),
        pytest.param("坐哪里都不舒服。", "都", False, id="wherever one sits"),
        pytest.param("钥匙哪里都没有。", "都", True, id="nowhere"),
        pytest.param("到了下午一点也没人来。", "也", False, id="one o'clock"),
        pytest.param("这个箱子一点也不重。", "也", True, id="not in the least"),
        pytest.param("你尽管问，但是别太大声。", "尽管", False, id="feel free to ask"),
        pytest.param("尽管路很远，但是他天天来。", "尽管", True, id="although it is far"),
        pytest.param("虽然他会开车，他不但开得慢，还常常迷路。", "虽然", False, id="not only is no but"),
        pytest.param("如果你听了他的话，我们早走了。", "如果", False, id="what he said"),
        pytest.param("如果明天有空的话，我们去爬山。", "如果", True, id="an if with its end"),
        pytest.param("如果你不努力，成就不会从天上掉下来。", "如果", False, id="then inside another word"),
        pytest.param("既然天气那么冷，你那么急也没用。", "既然", False, id="so, of a degree"),
        pytest.param("既然大家都同意，那么我们开始吧。", "既然", True, id="in that case"),
        pytest.param("朋友从上海来看我们。", "从", False, id="coming to see somebody"),
        pytest.param("请您对大家来说几句话。", "对", False, id="coming to say something"),
        pytest.param("站在后面看得清楚吗？", "得", False, id="whether one can see"),
        pytest.param("这件事他说得很清楚。", "得", True, id="how it is told"),
        pytest.param("墙上画着两张嘴。", "两", False, id="mouths are no sheets"),
        pytest.param("她抓了两把米。", "两", False, id="handfuls"),
        pytest.param("门口放着两把椅子。", "两", True, id="chairs"),
        pytest.param("那天晚上救了两条命。", "两", False, id="lives are no long things"),
    ],
)
def test_another_use_of_the_word_is_not_asked_as_this_one(sentence: str, key: str, *, is_asked: bool) -> None:
    document = _document(sentence)
    found = {site.key for site in sites(document.spots[0])}
    assert (key in found) is is_asked


def test_of_the_same_particles_two_are_asked_and_no_third() -> None:
    sentences = ("他在门口等了三个小时。", "那天我们走了两个钟头。", "老师讲了四十分钟。", "她练了二十年。")
    tally = Tally()
    asked = [item for item in items(_document(*sentences), tally) if item.subtype == "aspect"]
    assert len(asked) == len({frozenset(item.all_options) for item in asked}) * 2
    assert tally.refused["many-alike"]


@pytest.mark.parametrize(
    ("sentence", "word", "is_in_place"),
    [
        pytest.param("过了一定时间，水就变清了。", "一定", False, id="a certain time"),
        pytest.param("明天一定下雨。", "一定", True, id="surely"),
        pytest.param("现在是八点十分。", "十分", False, id="ten minutes past"),
        pytest.param("他跳水得十分。", "十分", False, id="ten points"),
        pytest.param("这里十分安静。", "十分", True, id="very"),
        pytest.param("这个消息很突然。", "突然", False, id="what is sudden"),
        pytest.param("雨突然停了。", "突然", True, id="suddenly"),
        pytest.param("我才知道原来他会画画。", "原来", False, id="so it turns out"),
        pytest.param("他原来住在山里。", "原来", True, id="at first"),
        pytest.param("这也不是原来那座桥了。", "原来", False, id="of the one that was there"),
        pytest.param("那时候，不过三岁。", "不过", False, id="no more than"),
        pytest.param("路很远，不过风景很好。", "不过", True, id="however"),
        pytest.param("你去吧，尽管放心。", "尽管", False, id="do not hesitate"),
        pytest.param("他来了，尽管身体不好。", "尽管", True, id="although"),
        pytest.param("我们不走，除非雨停了，才出门。", "除非", False, id="only if"),
        pytest.param("我们不走，除非雨停了。", "除非", True, id="unless"),
        pytest.param("听说，另外那个人也来了。", "另外", False, id="the other one"),
    ],
)
def test_a_word_in_another_use_is_not_in_its_place(sentence: str, word: str, *, is_in_place: bool) -> None:
    start = sentence.index(word)
    assert stands_in_place(cues()[word], sentence, start, start + len(word)) is is_in_place


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        pytest.param("もう一度生まれるとしたら、この村がいいです。", "としたら", id="supposing"),
        pytest.param("もう一度生まれるとすれば、この村がいいです。", "とすれば", id="if it were so"),
        pytest.param("もう一度生まれるのなら、この村がいいです。", "のなら", id="if that is so"),
    ],
)
def test_the_words_for_a_condition_are_quoted_whole(translation: str, said: str) -> None:
    document = Document(talk(("甲", "如果能再出生一次，还是这个村子最好。", translation)))
    [item] = (item for item in cue.items(document, Tally()) if item.key == "如果")
    assert f"{said}」に当たります" in (item.explanation.ja or "")


def test_a_choice_is_told_from_a_question_about_it() -> None:
    for word in ("或者", "或是"):
        assert "問うのではなく" in (connective_roles()[word].ja or "")
        assert "without asking which" in (connective_roles()[word].en or "")


def test_what_a_connective_does_is_told_without_brackets_as_it_stands_in_some_itself() -> None:
    assert not [word for word, role in connective_roles().items() if "（" in (role.ja or "") or "(" in (role.en or "")]


def test_nobody_is_told_to_start_searching_by_a_word_that_is_not_said() -> None:
    assert not [form for (verb, form, key), known in complements().items() if verb == "找" and "起" in known.wrong]
