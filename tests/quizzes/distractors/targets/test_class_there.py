"""A word is asked as the part of speech that it stands as, or told as both."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.targets.class_there import in_its_class, is_clear, told_of_each
from quizzes.distractors.targets.targets import Target, targets
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import table
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk


def _asked(word: str, source: str, translation: str, language: TranslationLanguage) -> Target | None:
    document = Document(talk(("甲", source, translation), language=language))
    found = (target for spot in document.spots for target in targets(document, spot, Tally()))
    return next((target for target in found if target.sense.word == word), None)


@pytest.mark.parametrize(
    ("word", "source", "translation", "pos", "ja"),
    [
        pytest.param(
            "夸奖",
            "外国人这样说我们，听着是夸奖。",
            "褒め言葉のように聞こえます。",
            "n",
            "褒め言葉",
            id="a verb as a noun",
        ),
        pytest.param(
            "希望",
            "半年以后，治好的希望就小了。",
            "半年を過ぎると、治る望みは薄くなります。",
            "n",
            "望み",
            id="by its ending",
        ),
        pytest.param(
            "辛苦",
            "我是来取消一种多余的辛苦的。",
            "余計な苦労をなくしに来ました。",
            "n",
            "苦労",
            id="an adjective as a noun",
        ),
        pytest.param(
            "浪费", "有时候还伴随着浪费。", "時には無駄も伴います。", "n", "無駄", id="a noun as it is written"
        ),
        pytest.param(
            "浪费",
            "很多人觉得这种做法浪费。",
            "多くの人がこのやり方は無駄だと思う。",
            "a",
            "無駄な",
            id="an adjective as it is written",
        ),
        pytest.param(
            "夸奖", "老师昨天没夸奖我们班的学生。", "先生はクラスの生徒を褒めませんでした。", "v", "褒める", id="a verb"
        ),
        pytest.param(
            "盈利",
            "这家公司去年尚未盈利。",
            "この会社は去年まだ黒字になっていません。",
            "v",
            "黒字になる",
            id="not yet done",
        ),
        pytest.param(
            "反驳",
            "这句话我没有办法反驳。",
            "この言葉には反論のしようがありませんでした。",
            None,
            "",
            id="what cannot be done, told as a noun",
        ),
        pytest.param(
            "反驳",
            "这句话我没有办法反驳。",
            "この言葉には反論することができませんでした。",
            "v",
            "反論する",
            id="what cannot be done",
        ),
        pytest.param(
            "应急",
            "这种焊缝容易裂，所以只能用来应急。",
            "この溶接は割れやすいので、緊急の場合に急場をしのぐのにしか使えません。",
            "v",
            "急場をしのぐ",
            id="what something serves for",
        ),
        pytest.param(
            "反驳",
            "到现在没有人提出反驳。",
            "今まで反論を出した人はいません。",
            "n",
            "反論",
            id="what nobody brings forward",
        ),
        pytest.param(
            "夸奖",
            "老师不夸奖学生，他的夸奖很贵重。",
            "先生の褒め言葉は貴重です。",
            None,
            "",
            id="both, of which none is asked",
        ),
    ],
)
def test_the_translation_tells_as_which_part_of_speech_a_word_stands(
    word: str, source: str, translation: str, pos: str | None, ja: str
) -> None:
    target = _asked(word, source, translation, TranslationLanguage.JAPANESE)
    assert (target and target.sense.pos, target.sense.ja[0] if target else "") == (pos, ja)


@pytest.mark.parametrize(
    ("source", "translation", "pos"),
    [
        pytest.param("船长命令全体船员躲进舱里。", "The captain ordered the whole crew into the hold.", "v", id="done"),
        pytest.param("我们只听船长一个人的命令。", "We took orders from the captain alone.", "n", id="named"),
    ],
)
def test_an_english_translation_tells_it_too(source: str, translation: str, pos: str) -> None:
    target = _asked("命令", source, translation, TranslationLanguage.ENGLISH)
    assert target is not None
    assert target.sense.pos == pos


def test_what_a_verb_shares_with_a_noun_proves_no_verb() -> None:
    """亏损 is to make a loss, but a loss alone is no verb."""
    source, translation = "那是基金的第二次年度亏损。", "It was the fund's second annual loss."
    target = _asked("亏损", source, translation, TranslationLanguage.ENGLISH)
    assert target is None or target.sense.pos == "n"


@pytest.mark.parametrize(
    ("word", "source", "translation", "gloss"),
    [
        pytest.param(
            "退休",
            "我们不裁一人，靠退休和转岗慢慢消化。",
            "We dismiss nobody and absorb it slowly through retirement and redeployment.",
            "retirement",
            id="as the translation writes it, and not a kin of it",
        ),
        pytest.param(
            "损失",
            "这些加在一起，也弥补不了全部损失。",
            "All of this put together does not make good the whole of what has been lost.",
            "loss",
            id="the whole of it",
        ),
        pytest.param(
            "支出",
            "这些家庭的能源支出占到收入的百分之十一。",
            "These families spend 11 percent of their income on energy.",
            "expenditure",
            id="what a share is told of",
        ),
    ],
)
def test_a_noun_is_glossed_as_one(word: str, source: str, translation: str, gloss: str) -> None:
    target = _asked(word, source, translation, TranslationLanguage.ENGLISH)
    assert target is None or target.sense.en[0] == gloss


def test_what_one_feels_for_somebody_is_a_verb() -> None:
    source, translation = "我怎么张得开嘴说我可怜一个洗袜子的？", "靴下を洗うやつを哀れんだなどと、どの口で言える。"
    target = _asked("可怜", source, translation, TranslationLanguage.JAPANESE)
    assert target is not None
    assert (target.sense.pos, target.sense.ja[0]) == ("v", "哀れむ")


@pytest.mark.parametrize(
    ("word", "source", "pos"),
    [
        pytest.param("为难", "有没有让您特别为难的客人？", "a", id="how somebody feels, and how much"),
        pytest.param("辛苦", "这几天大家都辛苦了。", "a", id="how all feel"),
        pytest.param("热闹", "孩子们一来，家里就热闹了。", "a", id="how it is then"),
        pytest.param("方便", "把门开在这边才方便。", "a", id="how it is only then"),
        pytest.param("为难", "公司不会再为难工人。", "v", id="what is done to somebody"),
        pytest.param("委屈", "你别委屈孩子。", "v", id="what is not to be done to somebody"),
        pytest.param("开源", "你们把核心代码开源了。", "v", id="what is done with something"),
        pytest.param("开源", "开源了不起。", "n", id="a thing that nothing is done with"),
        pytest.param("亏损", "把公司亏损补了。", "n", id="a thing, before what is done with it"),
        pytest.param("亏损", "把公司亏损了解清楚。", "n", id="a thing, before a verb that begins so"),
    ],
)
def test_how_somebody_is_is_told_from_what_is_done_to_him(word: str, source: str, pos: str) -> None:
    whole = Document(talk(("甲", source, None), language=None))
    assert in_its_class(table()[word], whole.spots[0], source.index(word), None).pos == pos


def test_what_one_does_most_is_no_noun_whatever_the_translation_has() -> None:
    translation = "What do the people who come to you care about most?"
    target = _asked("关心", "来找您的人，最关心的是什么？", translation, TranslationLanguage.ENGLISH)
    assert target is None or target.sense.pos == "v"


def test_what_is_done_to_somebody_is_no_noun_whatever_the_translation_has() -> None:
    source, translation = "这样技术就会被一部分人垄断。", "これでは一部の人による技術の独占になります。"
    assert _asked("垄断", source, translation, TranslationLanguage.JAPANESE) is None


@pytest.mark.parametrize(
    ("word", "source", "expected"),
    [
        pytest.param("道歉", "他没道歉。", True, id="a verb behind a denial"),
        pytest.param("道歉", "他道歉了。", True, id="a verb before 了"),
        pytest.param("道歉", "我向他道歉。", True, id="a verb behind whom it is done to"),
        pytest.param("延误", "因工程原因延误的，加倍发给。", True, id="a verb behind owing to what"),
        pytest.param("延误", "工程的延误由公司负责。", False, id="behind whose it is"),
        pytest.param("通知", "要看提前几天通知。", True, id="a verb behind how long ahead"),
        pytest.param("资助", "我们每年资助十二位作者。", True, id="a verb before how many it is done to"),
        pytest.param("资助", "他们拿到资助三百位。", False, id="before a number that ends the clause"),
        pytest.param("道歉", "只是一句道歉。", False, id="behind a measure word"),
        pytest.param("道歉", "第一步道歉很难。", False, id="behind a noun"),
        pytest.param("命令", "那是他的命令。", True, id="a noun behind 的"),
        pytest.param("命令", "船长命令我们走。", False, id="a noun behind a noun"),
        pytest.param("桌子", "桌子很大。", False, id="a noun that opens a clause"),
        pytest.param("安全", "这里很安全。", True, id="an adjective behind its degree"),
        pytest.param("抱怨", "有用户抱怨，书太贵。", True, id="a verb behind who there is that does it"),
        pytest.param("抱怨", "有理由抱怨，书太贵。", False, id="behind a thing that there is"),
        pytest.param("计划", "通车比计划晚了一年。", True, id="a noun behind what is compared with it"),
        pytest.param("计划", "跟对比计划有关。", False, id="behind a word that ends so"),
    ],
)
def test_what_stands_beside_a_word_may_tell_what_it_is(word: str, source: str, *, expected: bool) -> None:
    assert is_clear(table()[word], source, source.index(word)) is expected


@pytest.mark.parametrize(
    ("word", "source", "ja"),
    [
        pytest.param("报价", "公司报价九十八万。", "見積もり、見積もる", id="a noun or a verb"),
        pytest.param("夸奖", "第一次夸奖很难忘。", "褒める、褒め言葉", id="a verb or a noun"),
        pytest.param("夸奖", "老师没夸奖他。", "褒める", id="a verb for certain"),
        pytest.param("形成", "大厂形成共识之后。", "形作る、作り上げる", id="one that Japanese writes alike"),
        pytest.param("会计", "小学会计写的。", "会計、経理", id="one of several senses"),
    ],
)
def test_a_word_of_which_nothing_tells_what_it_is_is_told_as_both(word: str, source: str, ja: str) -> None:
    assert told_of_each(table()[word], source, source.index(word)).shown_ja == ja


@pytest.mark.parametrize(
    ("source", "is_told"),
    [
        pytest.param("他这个人指望不上。", True, id="what cannot be done"),
        pytest.param("他这个人指望很大。", False, id="neither"),
    ],
)
def test_what_one_cannot_do_is_told_as_a_verb(source: str, *, is_told: bool) -> None:
    assert is_clear(table()["指望"], source, source.index("指望")) is is_told


@pytest.mark.parametrize(
    ("source", "translation", "pos"),
    [
        pytest.param("它只能用来应急。", "It can only be used in an emergency.", "v", id="what it serves for"),
        pytest.param("村里采取了应急措施。", "The village took emergency measures.", "a", id="what measures are"),
    ],
)
def test_what_something_serves_for_is_a_deed(source: str, translation: str, pos: str) -> None:
    spot = Document(talk(("甲", source, translation), language=TranslationLanguage.ENGLISH)).spots[0]
    assert in_its_class(table()["应急"], spot, source.index("应急"), "en").pos == pos
