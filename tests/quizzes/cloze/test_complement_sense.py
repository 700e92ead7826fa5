"""Of several meanings of a verb with its complement the one is told that the translation has."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.cloze.complement_sense import as_translated, in_context, is_less_than, is_said_otherwise, is_unsaid
from quizzes.question import Localized

_STAY = Localized(ja="残る、残す", en="to stay, to leave or keep")
_FINISH = Localized(ja="見終える、読み終える", en="to finish watching, to finish reading")
_WALK = Localized(ja="歩けない、これ以上進めない", en="cannot walk, cannot go any further")
_KANA = Localized(ja="ある、なる", en="to be, to become")
_AFFORD = Localized(ja="（お金が足りず、高くて）買えない", en="cannot afford to buy")


@pytest.mark.parametrize(
    ("meaning", "translation", "ja", "en"),
    [
        pytest.param(_STAY, "残った人たちは熱心です。", "残る", "to stay", id="an ending"),
        pytest.param(_STAY, "本を残しました。", "残す", "to leave or keep", id="another ending"),
        pytest.param(
            _FINISH, "この本を読んでから来ました。", "読み終える", "to finish reading", id="a kanji of its own"
        ),
        pytest.param(_FINISH, "I finished reading it.", "読み終える", "to finish reading", id="an English word"),
        pytest.param(_WALK, "歩けない人の家に行きます。", "歩けない", "cannot walk", id="what fits in part"),
        pytest.param(_STAY, "それは化石です。", _STAY.ja, _STAY.en, id="nothing tells"),
        pytest.param(_STAY, None, _STAY.ja, _STAY.en, id="no translation"),
        pytest.param(_AFFORD, "買えません。", _AFFORD.ja, _AFFORD.en, id="one meaning"),
        pytest.param(_KANA, "本がある。", _KANA.ja, _KANA.en, id="two meanings without a kanji"),
    ],
)
def test_the_translation_chooses_the_meaning(meaning: Localized, translation: str | None, ja: str, en: str) -> None:
    assert in_context(meaning, translation) == Localized(ja=ja, en=en)


@pytest.mark.parametrize(
    ("before", "ja"),
    [
        pytest.param("我们想把船", "残す", id="something is left"),
        pytest.param("他把书给我，我就", "残る、残す", id="another clause"),
        pytest.param("我们", "残る、残す", id="no object before it"),
    ],
)
def test_after_an_object_the_verb_does_something_to_it(before: str, ja: str) -> None:
    assert in_context(_STAY, None, before).ja == ja


@pytest.mark.parametrize(
    ("before", "ja"),
    [
        pytest.param("风到了山口就", "これ以上進めない", id="the wind"),
        pytest.param("河水流到这里，", "歩けない、これ以上進めない", id="the clause does not say what"),
        pytest.param("那辆车在雪地里", "これ以上進めない", id="a car"),
        pytest.param("雪太深，爷爷", "歩けない、これ以上進めない", id="somebody in the snow"),
        pytest.param("雨里老人", "歩けない、これ以上進めない", id="somebody in the rain"),
        pytest.param("下车以后他", "歩けない、これ以上進めない", id="who got off a car"),
        pytest.param("她的火车", "これ以上進めない", id="somebody's train"),
    ],
)
def test_what_has_no_feet_does_not_walk(before: str, ja: str) -> None:
    assert in_context(_WALK, None, before).ja == ja


@pytest.mark.parametrize(
    ("translation", "en"),
    [
        pytest.param("用紙が途中で引っかかって、進まなくなりました。", "cannot go any further", id="paper that jams"),
        pytest.param("The tape jammed and would not go on.", "cannot go any further", id="a tape that jams"),
        pytest.param("足が痛くて、もう一歩も歩けませんでした。", "cannot walk", id="somebody whose feet hurt"),
        pytest.param("My legs gave out.", _WALK.en, id="legs"),
    ],
)
def test_nobody_walks_where_the_translation_has_no_feet(translation: str, en: str) -> None:
    assert in_context(_WALK, translation).en == en


@pytest.mark.parametrize(
    ("translation", "before", "ja"),
    [
        pytest.param("看板の字を英語に変えました。", "后来店里", "〜に変える", id="somebody changes it"),
        pytest.param("看板は英語に変わっていました。", "招牌", "〜に変わる", id="it changes"),
        pytest.param("電池を新品に取り替えました。", "我把电池", "〜に取り替える", id="it is replaced"),
        pytest.param(
            "They did it last year.", "我们把名字", "〜に取り替える、〜に切り替える、〜に変える", id="an object"
        ),
    ],
)
def test_who_changes_something_is_not_changed(translation: str, before: str, ja: str) -> None:
    [row] = [row for row in rows_of("complements.tsv") if row[0] == "换" and row[2] == "成"]
    assert in_context(Localized(ja=row[4], en=row[5]), translation, before).ja == ja


@pytest.mark.parametrize(
    ("translation", "ja"),
    [
        pytest.param("うどんは私には作れません。", "作れない", id="what is made"),
        pytest.param("そんな仕事はできません。", "できない", id="what is done"),
        pytest.param("私には無理です。", "できない、作れない", id="said otherwise"),
    ],
)
def test_a_meaning_in_kana_is_found_beside_one_with_kanji(translation: str, ja: str) -> None:
    meaning = Localized(ja="できない、作れない", en="cannot do, cannot make")
    assert in_context(meaning, translation).ja == ja
    assert not is_unsaid(meaning, translation)


def test_after_an_object_two_deeds_are_both_said() -> None:
    meaning = Localized(ja="残す、移す", en="to keep, to move")
    assert in_context(meaning, None, "我们想把船") == meaning


def test_a_meaning_without_a_kanji_is_never_unsaid() -> None:
    assert not is_unsaid(Localized(ja="できない", en="cannot"), "それは化石です。")


def test_both_are_said_where_nothing_tells_what_is_read_from_what_is_watched() -> None:
    assert in_context(_FINISH, None, "你不是", "完了吗？") == _FINISH
    assert in_context(_FINISH, "もう読んだんでしょう。", "你不是", "完了吗？").ja == "読み終える"


@pytest.mark.parametrize(
    ("before", "after", "ja"),
    [
        pytest.param("这部电影，我", "完就忘了。", "見終える", id="a film"),
        pytest.param("我刚", "完那本小说。", "読み終える", id="a novel"),
        pytest.param("那本诗集他", "完了。", "読み終える", id="poems"),
        pytest.param("这场演出，我", "完就走。", "見終える", id="a show"),
        pytest.param("上个月的账，我", "完了。", "読み終える", id="accounts"),
        pytest.param("我刚", "完他的简历。", "読み終える", id="what somebody has done before"),
        pytest.param("我刚", "完第一行。", "読み終える", id="a line"),
        pytest.param("我刚", "完一页。", "読み終える", id="a page"),
    ],
)
def test_what_is_read_is_not_watched(before: str, after: str, ja: str) -> None:
    assert in_context(_FINISH, "それを見ました。", before, after).ja == ja
    assert in_context(_FINISH, None, before, after).ja == ja
    assert in_context(_STAY, None, before, after) == _STAY


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        pytest.param("残りました。", False, id="said"),
        pytest.param("そこにいました。", True, id="not said"),
        pytest.param("They stayed.", False, id="no Japanese"),
    ],
)
def test_a_meaning_is_unsaid_where_no_kanji_of_it_stands(translation: str, *, expected: bool) -> None:
    assert is_unsaid(_STAY, translation) == expected


@pytest.mark.parametrize(
    ("verb", "form", "complement", "ja", "en"),
    [
        pytest.param("做", "不", "到", "（しようとしても）できない", "cannot manage, cannot do", id="no aim realised"),
        pytest.param(
            "看",
            "不",
            "到",
            "見えない、見ることができない",
            "cannot see, cannot get to see",
            id="not only out of sight",
        ),
        pytest.param("搞", "不", "清楚", "はっきりしない、よく分からない", "cannot find out, cannot make out", id="搞"),
        pytest.param("弄", "不", "清楚", "はっきりしない、よく分からない", "cannot find out, cannot make out", id="弄"),
    ],
)
def test_a_verb_with_its_complement_is_glossed_as_it_is_used(
    verb: str, form: str, complement: str, ja: str, en: str
) -> None:
    found = [row[4:] for row in rows_of("complements.tsv") if row[:3] == [verb, form, complement]]
    assert list(map(tuple, found)) == [(ja, en)]


@pytest.mark.parametrize(
    ("complement", "after", "expected"),
    [
        pytest.param("到", "五块钱", True, id="less than five"),
        pytest.param("到", "一半", True, id="less than half"),
        pytest.param("到", "幾天", True, id="for less than a few days"),
        pytest.param("到", "一封信", False, id="not a single letter"),
        pytest.param("到", "信", False, id="no letter"),
        pytest.param("完", "五块", False, id="another complement"),
    ],
)
def test_what_does_not_come_to_so_much_is_less(complement: str, after: str, *, expected: bool) -> None:
    assert is_less_than(complement, after) is expected


@pytest.mark.parametrize(
    ("whole", "before", "after", "is_other"),
    [
        pytest.param("当成", "我哥最后没", "医生。", True, id="did not get to be"),
        pytest.param("当成", "她真的", "了船长。", True, id="got to be"),
        pytest.param("当成", "我们没把他", "外人。", False, id="was not taken for"),
        pytest.param("换成", "那天没", "票。", True, id="did not manage to exchange"),
        pytest.param("换成", "", "别人早就走了。", True, id="if it were others"),
        pytest.param("换成", "我们把窗帘", "别的颜色。", False, id="replaced"),
        pytest.param("找到", "他半夜", "我家门口，", True, id="came as far as the door"),
        pytest.param("收到", "他一个一个收钱，", "两个客人跟前，", True, id="came as far as where they are"),
        pytest.param("收到", "他", "一封信，", False, id="received"),
        pytest.param("找到", "后来村长", "我，说要修路。", True, id="turned to me"),
        pytest.param("找到", "我们", "天黑也没看见。", True, id="until dark"),
        pytest.param("找到", "他在车里", "了钥匙。", False, id="found"),
        pytest.param("找到", "我们", "一份工作。", False, id="found something"),
        pytest.param("找到", "后来一位漆匠", "我们村。", True, id="came to our village"),
        pytest.param("做不了", "这种纸", "假。", True, id="cannot be faked"),
        pytest.param("改成", "后来我们", "先洗手再做饭。", True, id="does something else from now on"),
        pytest.param("改成", "书房", "了卧室。", False, id="made into something else"),
        pytest.param("做不了", "这件事我", "。", False, id="cannot do"),
        pytest.param("跑不动", "车太旧，爬坡都", "。", True, id="a car is not tired"),
        pytest.param("跑不动", "我老了，", "了。", False, id="too tired to run"),
        pytest.param("吃完", "那种药", "了，我再去拿。", True, id="took all of the medicine"),
        pytest.param("吃完", "药还没到，我们", "饭就走了。", False, id="ate"),
        pytest.param("撑住", "我们用木头", "那面墙。", True, id="propped up"),
        pytest.param("撑住", "他咬着牙", "了。", False, id="held out"),
        pytest.param("看起来", "他坐下就", "了。", True, id="began to read"),
        pytest.param("看起来", "那条裙子", "很旧。", False, id="looks so"),
        pytest.param("看起来", "", "，他很累。", False, id="it seems"),
        pytest.param("看完", "我陪奶奶", "病就回家。", True, id="seen a doctor"),
        pytest.param("看完", "我们", "电影就回家。", False, id="watched to the end"),
        pytest.param("写下来", "十年", "，抽屉都满了。", True, id="over ten years"),
        pytest.param("写下来", "他把名字", "，贴在门上。", False, id="put down"),
    ],
)
def test_a_verb_with_its_complement_may_say_something_else(
    whole: str, before: str, after: str, *, is_other: bool
) -> None:
    assert is_said_otherwise(whole, before, after) is is_other


@pytest.mark.parametrize(
    ("ja", "en", "translation", "told"),
    [
        pytest.param(
            "…を切る、…を消す", "to turn … off, to put … out", "母は明かりを消した。", "…を消す", id="one is said"
        ),
        pytest.param(
            "…を切る、…を消す", "to turn … off, to put … out", "部屋が暗くなった。", "…を切る、…を消す", id="none is"
        ),
        pytest.param(
            "〜に渡す、〜に任せる", "to hand over to …", "鍵は姉に任せた。", "〜に任せる", id="one in English"
        ),
        pytest.param(
            "…に減る、…に減らす", "to be reduced to …, to reduce to …", "塩を半分に減らした。", "…に減らす", id="done"
        ),
        pytest.param(
            "…を〜に届ける、〜まで送る",
            "to deliver … to …, to take … to …",
            "客を駅まで送った。",
            "…を〜まで送る",
            id="with what it is done to",
        ),
        pytest.param(
            "広く言えば、大きな話をすれば",
            "taking the longer, wider view",
            "広く言えば、これは町の話だ。",
            "広く言えば、大きな話をすれば",
            id="without a noun",
        ),
        pytest.param(
            "…を〜と見なす、…を〜と間違える",
            "to treat … as …, to mistake … for …",
            "I often mistake salt for sugar.",
            "…を〜と間違える",
            id="said in English",
        ),
    ],
)
def test_of_what_a_pattern_may_mean_the_translation_tells_one(ja: str, en: str, translation: str, told: str) -> None:
    assert as_translated(Localized(ja=ja, en=en), translation).ja == told


def test_who_is_treated_as_something_is_not_only_taken_for_it() -> None:
    meaning = Localized(ja="〜と見なす、〜として扱う", en="to take for, to treat as")
    assert in_context(meaning, "家族として扱ってくれました。", "他们把我") == Localized(
        ja="〜として扱う", en="to treat as"
    )


@pytest.mark.parametrize(
    ("before", "after", "ja"),
    [
        pytest.param("这道题我", "了。", "（問題などを）解く", id="a task"),
        pytest.param("这个菜", "以后，大家都说好。", "作り上げる", id="a dish"),
    ],
)
def test_what_is_no_task_is_not_solved(before: str, after: str, ja: str) -> None:
    meaning = Localized(ja="作り上げる、（問題などを）解く", en="to make or bring into being, to work out")
    assert in_context(meaning, None, before, after).ja == ja


@pytest.mark.parametrize(
    ("translation", "ja"),
    [
        pytest.param("綱の端をつかんで引きます。", "しっかりつかむ", id="what one reaches for"),
        pytest.param("I grabbed the end of the rope.", "しっかりつかむ", id="in English"),
        pytest.param("逃げた鶏をつかまえました。", "つかまえる", id="what runs away"),
        pytest.param("The hen was caught.", "つかまえる", id="in English, what runs away"),
        pytest.param("綱が手の中にあります。", "つかまえる、しっかりつかむ", id="nothing tells"),
    ],
)
def test_who_runs_away_is_caught_and_a_thing_is_taken_hold_of(translation: str, ja: str) -> None:
    [meaning] = [
        Localized(ja=meant, en=en)
        for verb, form, complement, _, meant, en in rows_of("complements.tsv")
        if (verb, form, complement) == ("抓", "-", "住")
    ]
    assert in_context(meaning, translation, "他", "绳子。").ja == ja


@pytest.mark.parametrize(
    ("after", "ja"),
    [
        pytest.param("这碗面才有力气。", "食べ終える、食べきる", id="noodles"),
        pytest.param("药再睡。", "（薬を）飲み終える", id="medicine"),
        pytest.param("药膳再走。", "食べ終える、食べきる", id="a dish with herbs"),
    ],
)
def test_medicine_is_taken_and_noodles_are_eaten(after: str, ja: str) -> None:
    meaning = Localized(
        ja="食べ終える、食べきる、（薬を）飲み終える", en="to finish eating, to eat up, to finish taking (medicine)"
    )
    assert in_context(meaning, None, "他吃", after).ja == ja
