"""A word of two characters and more is asked about where the words beside it tell its sense, with Chinese options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.scripts import hanzi_of, is_said_in_taiwan
from quizzes.chinese.segmentation import Segmenter
from quizzes.comprehension.senses import meaning_in_context
from quizzes.comprehension.senses.senses_in_context import Origin, level_of_options, senses_in_context
from quizzes.comprehension.senses.uses_of_senses import uses_in
from quizzes.distractors.document import Document
from quizzes.distractors.glosses.word_senses import meant_sense, senses_of_words
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

WORDS = {word: senses for word, senses in senses_in_context().items() if len(word) > 1}


def _item(source: str, word: str, translation: str | None = None, tally: Tally | None = None) -> Item | None:
    talked = talk(("林芳", source, translation), language="ja" if translation else None)
    found = meaning_in_context.items(Document(talked), tally or Tally())
    return next((item for item in found if item.subject.startswith(f"{word}@")), None)


@pytest.mark.parametrize(
    ("source", "word", "sense"),
    [
        pytest.param("机器昨天又出了毛病。", "毛病", "东西坏了的地方", id="毛病 of a machine"),
        pytest.param("他改掉了粗心的毛病。", "毛病", "不好的习惯", id="毛病 that one gets rid of"),
        pytest.param("她的胃一直有毛病，吃不了辣的。", "毛病", "身体不好的地方", id="毛病 of the stomach"),
        pytest.param("他的手艺真厉害，大家都服。", "厉害", "很有本事", id="厉害 of a skill"),
        pytest.param("他的腿昨天疼得厉害。", "厉害", "程度很深", id="厉害 of pain"),
        pytest.param("公司决定下场做大模型。", "下场", "自己也参加进来", id="下场 to do something"),
        pytest.param("我们厂的人手一直很紧张。", "紧张", "不够用", id="紧张 of hands"),
        pytest.param("那天她被老板炒鱿鱼了。", "炒鱿鱼", "不让人再来上班", id="炒鱿鱼 by a boss"),
        pytest.param("他换了一种说法，大家就懂了。", "说法", None, id="换了 before an amount is no frame"),
        pytest.param("很多人說這個行業的門檻不高。", "门槛", "做一件事先要达到的条件", id="traditional"),
    ],
)
def test_the_words_beside_a_longer_word_tell_its_sense(source: str, word: str, sense: str | None) -> None:
    spot = Document(talk(("林芳", source, None), language=None)).spots[0]
    assert [use.sense.zh for use in uses_in(spot) if use.sense.word == word] == [sense] * (sense is not None)


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("这门生意有个毛病，卖得越多亏得越多。", "毛病", id="a trade is neither ill nor broken"),
        pytest.param("这种洗衣机有个毛病，洗得越快声音越大。", "毛病", id="what all of a kind have is no breakdown"),
        pytest.param("便宜的手机有一个毛病，冬天充不进电。", "毛病", id="one of a kind, counted"),
        pytest.param("我怕狗，比怕狼还厉害。", "厉害", id="how much more"),
        pytest.param("他这个人真的很厉害。", "厉害", id="fierce or able"),
        pytest.param("公司很怕这种下场。", "下场", id="an end"),
        pytest.param("技术只被少数人掌握。", "掌握", id="held or mastered"),
        pytest.param("我不同意这种说法。", "说法", id="a view or its wording"),
        pytest.param("来的客人写信表示支持。", "表示", id="to say or to be a sign of"),
        pytest.param("他从来不在背后说人坏话。", "背后", id="behind somebody in both senses"),
        pytest.param("从这个角度看，那座山像马。", "角度", id="where one stands or what one thinks of"),
        pytest.param("他的婆婆真的很厉害。", "厉害", id="a mother-in-law may be fierce or able"),
        pytest.param("市场卖的蛋糕特别好吃。", "蛋糕", id="a market sells cakes"),
        pytest.param("我每天找厂里算账。", "算账", id="wages may be reckoned with a firm"),
        pytest.param("您老伴儿没有意见吗？", "意见", id="no complaint or no view"),
        pytest.param("我提交了一张新做的表格。", "表格", id="a form or a table"),
    ],
)
def test_a_sense_of_a_longer_word_in_doubt_is_left(source: str, word: str) -> None:
    spot = Document(talk(("林芳", source, None), language=None)).spots[0]
    assert word not in {use.sense.word for use in uses_in(spot)}


def test_what_the_characters_say_is_no_sense_that_is_asked_for() -> None:
    spot = Document(talk(("林芳", "飞机昨天晚上已经起飞了。", None), language=None)).spots[0]
    assert not [use.sense.word for use in uses_in(spot) if use.sense.word == "起飞"]
    spot = Document(talk(("林芳", "这几年城市经济已经起飞了。", None), language=None)).spots[0]
    assert [use.sense.zh for use in uses_in(spot) if use.sense.word == "起飞"] == ["发展得非常快"]


def test_question_and_options_are_in_one_language() -> None:
    item = _item("机器昨天又出了毛病。", "毛病", "機械が昨日また故障しました。")
    assert item is not None
    assert item.prompt == "这句话里的“毛病”是什么意思？"
    assert item.key == "东西坏了的地方"
    assert {wrong.option for wrong in item.distractors} == {"不好的习惯", "身体不好的地方"}
    assert all(wrong.code is RefutationCode.OTHER_RECORD for wrong in item.distractors)
    assert item.explanation.ja is not None
    assert "訳" not in item.explanation.ja


@pytest.mark.parametrize(
    ("translation", "is_refused"),
    [
        pytest.param("機械が昨日また故障しました。", False, id="the sense itself"),
        pytest.param("機械は昨日もまた困らせてくれました。", True, id="nothing of any of its three senses"),
        pytest.param("機械が昨日また病気になりました。", True, id="a word for another sense"),
    ],
)
def test_a_word_of_the_translation_speaks_for_the_sense_of_three_and_none_for_another(
    translation: str, *, is_refused: bool
) -> None:
    tally = Tally()
    assert (_item("机器昨天又出了毛病。", "毛病", translation, tally) is None) is is_refused
    assert bool(tally.refused["in-translation"]) is is_refused


@pytest.mark.parametrize(
    ("translation", "key"),
    [
        pytest.param("王さんは初めて新郎新婦の写真を撮りました。", "正在办婚礼的两个人", id="newlyweds"),
        pytest.param("王さんは初めて新人の写真を撮りました。", "刚来的人", id="a newcomer"),
        pytest.param("王さんは初めて二人の写真を撮りました。", None, id="no word for either"),
        pytest.param(None, None, id="no translation"),
    ],
)
def test_a_translation_tells_the_sense_where_nothing_beside_a_word_does(
    translation: str | None, key: str | None
) -> None:
    item = _item("小王第一次给新人拍照片。", "新人", translation)
    assert (None if item is None else item.key) == key


@pytest.mark.parametrize(
    ("source", "translation", "word"),
    [
        pytest.param("技术只被少数人掌握。", "技術を握るのは少数の人だけです。", "掌握", id="held or mastered"),
        pytest.param("您老伴儿没有意见吗？", "奥さんから不満は出ませんか。", "意见", id="no complaint or no view"),
    ],
)
def test_what_the_chinese_leaves_in_doubt_no_translation_tells(source: str, translation: str, word: str) -> None:
    assert _item(source, word, translation) is None


def test_what_one_meets_sooner_or_later_is_no_person_whom_one_did_not_expect() -> None:
    item = _item("每个人迟早都会碰到这件事。", "碰到", "誰もが遅かれ早かれこのことに出会います。")
    assert item is not None
    assert item.key == "遇到人或者事情"


def test_what_a_word_means_in_chinese_too_is_told_as_another_sense_of_it() -> None:
    item = _item("老张像个裁判一样看着表。", "裁判", "張さんは審判のように時計を見ていました。")
    assert item is not None
    ruling = next(wrong for wrong in item.distractors if wrong.option == "法院决定谁对谁错")
    assert "法院的裁判" in (ruling.why.ja or "")


def test_words_beside_a_word_count_more_than_its_translation() -> None:
    assert (
        _item("小王在商店里给孩子买衣服，正好合适。", "正好", "デパートで買った服は、たまたま子どもに合いました。")
        is None
    )


@pytest.mark.parametrize(
    ("source", "word", "option", "says"),
    [
        pytest.param(
            "老张每天自己约束自己。", "约束", "说好以后一定做", "日本語の漢字から", id="what Japanese means by it"
        ),
        pytest.param(
            "小王去年被老板炒鱿鱼了。", "炒鱿鱼", "做一种海里的菜", "文字どおりの意味", id="what its characters say"
        ),
        pytest.param(
            "我们厂的人手一直很紧张。", "紧张", "多得用不完", "という意味はありません", id="what it never means"
        ),
        pytest.param("我们厂的人手一直很紧张。", "紧张", "不安、害怕", "「考试以前很紧张」などの", id="another sense"),
    ],
)
def test_a_reason_tells_what_a_wrong_meaning_is(source: str, word: str, option: str, says: str) -> None:
    item = _item(source, word)
    assert item is not None
    assert [says in (wrong.why.ja or "") for wrong in item.distractors if wrong.option == option] == [True]
    assert all(wrong.why.en for wrong in item.distractors)


def test_what_japanese_means_by_a_word_is_told_in_english_without_it() -> None:
    item = _item("老张每天自己约束自己。", "约束")
    assert item is not None
    [why] = [wrong.why.en or "" for wrong in item.distractors if wrong.option == "说好以后一定做"]
    assert why.startswith("约束 does not mean 说好以后一定做 (“to promise”); here it means 管住")
    assert "Japanese" not in why
    assert "characters" not in why


def test_what_is_in_brackets_behind_a_meaning_does_not_run_into_it() -> None:
    item = _item("很多人说这个行业的门槛不高。", "门槛")
    assert item is not None
    [why] = [wrong.why.ja or "" for wrong in item.distractors if wrong.option == "门框下面的横木"]
    assert "（敷居、戸の下の横木）" in why


@pytest.mark.parametrize(
    ("source", "word", "is_asked"),
    [
        pytest.param("我爱人在医院工作了三十年。", "爱人", True, id="a husband or wife"),
        pytest.param("我愛人在醫院工作了三十年。", "爱人", False, id="a lover, where traditional script is written"),
        pytest.param("很多人說這個行業的門檻不高。", "门槛", True, id="a word that means the same there"),
    ],
)
def test_what_a_word_means_on_the_mainland_alone_is_not_asked_of_traditional_script(
    source: str, word: str, *, is_asked: bool
) -> None:
    assert (_item(source, word) is not None) is is_asked


def test_each_word_that_is_asked_for_has_another_meaning_that_somebody_means_by_it_and_two_in_all() -> None:
    for word, senses in WORDS.items():
        asked = [sense for sense in senses if sense.is_told and not sense.is_common]
        assert asked, word
        for sense in asked:
            others = [other for other in senses if other is not sense and other.is_of_class(sense)]
            assert len(others) > 1, word
            assert any(other.origin is not Origin.NEAR for other in others), word


def test_a_meaning_is_told_without_its_word_and_an_example_has_it() -> None:
    for word, senses in WORDS.items():
        assert len({sense.zh for sense in senses}) == len(senses), word
        for sense in senses:
            assert word not in sense.zh
            is_own = sense.origin is Origin.SENSE
            assert not is_own or word in sense.example, word
            assert is_said_in_taiwan(sense.example.replace(word, "")), sense.example


def test_what_another_word_means_is_none_of_the_senses() -> None:
    for word, senses in WORDS.items():
        known = {sense.ja for sense in senses_of_words()[word]}
        for sense in senses:
            assert (sense.ja in known) is (sense.origin is not Origin.NEAR), word
            assert sense.en, word


def test_the_table_names_for_each_word_senses_that_can_be_told_apart() -> None:
    for word, senses in senses_of_words().items():
        assert len(senses) > 1, word
        assert len({sense.ja for sense in senses}) == len(senses)
        for sense in senses:
            assert sense.kind in {"sense", "literal", "friend"}
            assert sense.pos in {"n", "np", "nc", "v", "a", "d", "t", "s"}
            is_friend = sense.kind == "friend"
            assert bool(sense.en and sense.signs_ja and sense.signs_en) is not is_friend, word
        assert senses[0].kind == "sense", word


def test_a_sense_is_meant_by_its_own_words_alone() -> None:
    senses = senses_of_words()["作业"]
    homework = meant_sense(senses, "宿題をします。", "ja")
    assert homework is not None
    assert homework.ja == "宿題"
    assert meant_sense(senses, "宿題の作業です。", "ja") is None
    assert meant_sense(senses, "本を読みます。", "ja") is None


def test_english_signs_begin_a_word() -> None:
    senses = senses_of_words()["结束"]
    assert meant_sense(senses, "The meeting ended early.", "en") is not None
    assert meant_sense(senses, "My friend came.", "en") is None


@pytest.mark.parametrize(
    ("word", "translation", "language", "english"),
    [
        pytest.param("看病", "彼は村で患者を診察した。", "ja", "to treat patients", id="the doctor does it"),
        pytest.param("看病", "母は町の病院に通った。", "ja", "to see a doctor", id="the patient does it"),
        pytest.param(
            "回报", "投資家は報酬を考えなかった。", "ja", "return (on what was put in)", id="what one gets for it"
        ),
        pytest.param(
            "回报", "She wants to repay her teacher.", "en", "to repay (a kindness)", id="what one does for it"
        ),
        pytest.param("师傅", "They hired two movers.", "en", "skilled worker", id="called to do a job"),
        pytest.param("师傅", "彼は親方に叱られた。", "ja", "master (of a trade)", id="teaches a craft"),
    ],
)
def test_who_is_meant_is_told_by_the_translation(word: str, translation: str, language: str, english: str) -> None:
    meant = meant_sense(senses_of_words()[word], translation, language)
    assert meant is not None
    assert meant.en == english


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_item_of_every_document_quotes_its_line_and_offers_no_meaning_twice(path: Path) -> None:
    whole = document(path)
    for item in meaning_in_context.items(whole, Tally()):
        assert item.evidence is not None
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert len(set(item.all_options)) == len(item.all_options) >= 3
        assert all(wrong.code and wrong.why.ja and wrong.why.en for wrong in item.distractors)


def test_no_word_is_said_to_decide_beside_what_fits_there_as_well() -> None:
    item = _item("我爱人在医院工作了三十年。", "爱人")
    assert item is not None
    assert "決め手" not in (item.explanation.ja or "")
    assert "show this" not in (item.explanation.en or "")
    [why] = [wrong.why.en for wrong in item.distractors if wrong.option == "结了婚的人在外面的情人"]
    assert why == "爱人 does not mean 结了婚的人在外面的情人 (“lover outside marriage”); here it means 丈夫或者妻子."


def test_a_meaning_that_no_word_beside_it_decides_is_shown_by_the_translation_and_another_use() -> None:
    item = _item("老张爱人姓赵，会修表。", "爱人", "張さんの奥さんは趙さんといって、時計を直せます。")
    assert item is not None
    ja, en = item.explanation.ja or "", item.explanation.en or ""
    assert ja.startswith("「老张爱人姓赵」（文全体では：張さんの奥さんは趙さんといって、時計を直せます）の「爱人」は")
    assert ja.endswith("「我爱人是医生」の「爱人」と同じ使い方です。")
    assert ", as it does in 我爱人是医生" in en


def test_every_meaning_is_told_in_japanese_and_english_and_in_words_of_no_region() -> None:
    every = [sense for senses in senses_in_context().values() for sense in senses]
    assert [sense.zh for sense in every if not (sense.ja and sense.en)] == []
    assert [sense.zh for sense in every if re.search("[点画事块份]儿", sense.zh)] == []


def test_no_meaning_speaks_of_somebody_who_is_not_named_in_it() -> None:
    every = [sense.zh for senses in senses_in_context().values() for sense in senses]
    assert [zh for zh in every if re.search("[他她](?!们)", zh.replace("其他", ""))] == []


def test_the_options_are_at_most_a_level_above_their_question() -> None:
    for key, *others in senses_in_context().values():
        level = level_of_options(key, others or [key])
        words = [word for sense in (key, *others) for word in Segmenter().words(sense.zh)]
        assert max((level_to_guess(word) for word in words if len(hanzi_of(word)) > 1), default=1) <= level + 1


def test_no_meaning_is_worded_as_what_a_word_shows_beside_others_that_are_what_it_means() -> None:
    begin = {word: {sense.zh.startswith("表示") for sense in senses} for word, senses in senses_in_context().items()}
    assert not [word for word, forms in begin.items() if len(forms) > 1]


def test_a_meal_that_one_pays_for_is_told_by_what_could_stand_for_the_word() -> None:
    treats = [sense for sense in senses_in_context()["请"] if sense.en.startswith("to treat")]
    assert [sense.zh for sense in treats] == ["自己花钱，不用别人付"]


@pytest.mark.parametrize(
    ("word", "near"),
    [
        pytest.param("功夫", "耐心", id="one needs patience, and has it in one's hands"),
        pytest.param("心疼", "不记得", id="one forgets a child as well as money"),
    ],
)
def test_what_another_word_means_fits_wherever_the_word_is_asked_for(word: str, near: str) -> None:
    assert [sense.zh for sense in senses_in_context()[word] if sense.origin is Origin.NEAR] == [near]


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param("老张那年娶了媳妇。", "張さんはその年に嫁さんをもらいました。", True, id="who is married"),
        pytest.param("我想教村里的媳妇们上网。", "村の嫁さんたちに教えたいんです。", False, id="of a village"),
    ],
)
def test_a_wife_of_a_village_is_that_of_somebodys_son_too(source: str, translation: str, *, is_asked: bool) -> None:
    assert (_item(source, "媳妇", translation) is not None) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param("老张每次都跟客人说明理由。", "張さんは毎回客に理由を説明します。", True, id="what somebody does"),
        pytest.param("客人笑之前要先看一页说明。", "客は笑う前に1ページの説明を読みます。", False, id="what is read"),
    ],
)
def test_what_means_to_do_something_is_no_thing_of_which_there_is_a_page(
    source: str, translation: str, *, is_asked: bool
) -> None:
    assert (_item(source, "说明", translation) is not None) is is_asked
