"""Whether somebody answers with yes or no is asked where the question leaves it open and the answer is nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.statements import yes_or_no
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.reading import read_interview

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_MORE, _MORE_JA = "我在桥头住了很多年。", "橋のたもとに長年住んでいます。"
_OTHERS = (
    ("记者", "您怎么学会修伞的？", "傘の修理はどう覚えたのですか。"),
    ("林芳", "跟我父亲学的，学了很久。", "父から長いことかけて学びました。"),
)
_OTHERS_EN = (
    ("记者", "您怎么学会修伞的？", "How did you learn to mend umbrellas?"),
    ("林芳", "跟我父亲学的，学了很久。", "From my father, and it took long."),
)


def _items(asked: str, said: str, told: str, more: tuple[str, str] = (_MORE, _MORE_JA)) -> list[Item]:
    turns = (("记者", asked, "質問します。"), ("林芳", f"{said}{more[0]}", f"{told}{more[1]}"), *_OTHERS)
    return _of(*turns)


def _of(*turns: tuple[str, str, str]) -> list[Item]:
    text = "\n\n".join(f"{speaker}：{zh}\n\n{speaker}：{other}" for speaker, zh, other in turns)
    return list(yes_or_no.items(Document(read_interview(f"修伞的人\n\n{text}\n".encode())), Tally()))


def _says_yes(items: list[Item]) -> bool | None:
    """Tell what the text answers by which of the two statements is right; None where nothing is asked."""
    return next(("はい" in item.prompt for item in items if item.key == "对"), None)


@pytest.mark.parametrize(
    ("asked", "said", "told", "is_yes"),
    [
        pytest.param("您后悔离开工厂吗？", "不后悔。", "後悔していません。", False, id="what is asked is denied"),
        pytest.param("您丢过客人的伞吗？", "丢过一次。", "一度あります。", True, id="what is asked is affirmed"),
        pytest.param("您离开工厂是受父亲的影响吗？", "恰恰相反。", "まったく逆です。", False, id="the opposite"),
        pytest.param("您碰见过奇怪的客人吗？", "多了去了。", "山ほどね。", True, id="more than one can count"),
        pytest.param("当时家里支持您吗？", "当然支持。", "もちろんです。", True, id="of course"),
        pytest.param("您十年后还会修伞吗？", "我觉得不会。", "やらないと思います。", False, id="as one thinks"),
        pytest.param("您觉得生意好不好？", "好得很。", "いいですよ。", True, id="a word and its no"),
        pytest.param("您特别喜欢雨天吗？", "喜欢啊，很安静。", "好きですよ、静かで。", True, id="with a sigh and 特别"),
        pytest.param("有没有修不好的伞？", "有。", "あります。", None, id="whether there is something"),
        pytest.param("您想过关门吗？", "老实说，想过。", "正直、あります。", True, id="honestly"),
        pytest.param("您担心丢掉生意吗？", "担心过。", "心配したことはあります。", None, id="it was so once"),
        pytest.param(
            "您担心过生意吗？", "担心过。", "心配したことはあります。", True, id="it was so once, as was asked"
        ),
        pytest.param("您担心丢掉生意吗？", "从来没担心过。", "心配したことはありません。", False, id="it never was"),
        pytest.param("您本来就打算修伞吗？", "完全没有。", "まったくありませんでした。", False, id="nothing of it"),
        pytest.param("一个月的钱够用吗？", "远远不够。", "全然足りません。", False, id="the first character of it"),
        pytest.param("当时家里支持您吗？", "一开始支持。", "最初は応援してくれました。", None, id="but at first"),
        pytest.param("当时家里支持您吗？", "我妈支持。", "母は応援してくれました。", None, id="somebody of several"),
        pytest.param("您十年后还会修伞吗？", "也许会。", "たぶん。", None, id="perhaps"),
        pytest.param("您不怕没有客人吗？", "不怕。", "怖くないです。", None, id="a question with a no of its own"),
        pytest.param("听说您离开工厂了？", "对。", "ええ。", None, id="a question that waits for a yes"),
        pytest.param("您是本地人，是吗？", "是的。", "はい。", None, id="said, with a tag that waits for a yes"),
        pytest.param("您在桥头长大，是不是？", "是。", "はい。", None, id="a tag and its no"),
        pytest.param(
            "您还记得第一位客人吗？", "记得。", "覚えています。", None, id="what nobody asks but to hear of it"
        ),
        pytest.param("能不能给我们修一把伞？", "能。", "いいですよ。", None, id="a request to do something for us"),
        pytest.param("您方便透露收入吗？", "方便。", "いいですよ。", None, id="a request to tell"),
        pytest.param("年轻人愿意学修伞吗？", "应该愿意。", "そうでしょうね。", None, id="as one expects"),
        pytest.param("机器一定比人快吗？", "不一定。", "そうとは限りません。", None, id="not necessarily"),
        pytest.param("您是修伞还是卖伞吗？", "是的。", "はい。", None, id="a choice"),
        pytest.param("您能介绍一下这家店吗？", "可以。", "いいですよ。", None, id="a request"),
        pytest.param("您的店大不大？", "不少。", "少なくないです。", None, id="a no to something else"),
        pytest.param(
            "您后悔离开工厂吗？", "不后悔。", "後悔しています。", None, id="a translation that denies nothing"
        ),
        pytest.param("您丢过客人的伞吗？", "丢过一次。", "いいえ、一度も。", None, id="a translation that denies"),
        pytest.param("他后来怎么样？您见过他吗？", "见过。", "会いました。", None, id="two questions"),
        pytest.param(
            "她后来听出来了吗？", "听出来了。", "気づきました。", None, id="of whom the question does not tell"
        ),
    ],
)
def test_a_plain_yes_or_no_to_an_open_question_is_asked(
    asked: str, said: str, told: str, *, is_yes: bool | None
) -> None:
    assert _says_yes(_items(asked, said, told)) is is_yes


@pytest.mark.parametrize(
    ("said", "more", "is_asked"),
    [
        pytest.param("支持，很支持。", _MORE, True, id="with more of it"),
        pytest.param("支持，可是不多。", _MORE, False, id="with a but"),
        pytest.param("支持。", "不过后来他们都同意了。", False, id="with a but behind it"),
        pytest.param("支持，一开始。", _MORE, False, id="with a time when it was so"),
        pytest.param("支持。", "大部分邻居是老人。", True, id="before what tells of something else"),
    ],
)
def test_what_is_taken_back_in_part_is_not_asked(said: str, more: str, *, is_asked: bool) -> None:
    assert bool(_items("当时家里支持您吗？", said, "応援してくれました。", (more, _MORE_JA))) is is_asked


def test_either_answer_is_stated_and_the_deciding_words_are_named() -> None:
    items = _items("您离开工厂是受父亲的影响吗？", "恰恰相反。", "まったく逆です。")
    assert {(item.key, item.prompt.partition("\n")[2]) for item in items} == {
        ("对", "「いいえ。」"),
        ("错", "「はい。」"),
    }
    for item in items:
        assert item.subtype == "true_false"
        assert item.passage == "记者：您离开工厂是受父亲的影响吗？"
        assert "林芳" in item.prompt
        assert "「恰恰相反」は、この質問に対する「いいえ」の返事です。" in (item.explanation.ja or "")
        assert "恰恰相反" in (item.distractors[0].why.ja or "")


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        pytest.param("支持。", f"支持。{_MORE.rstrip('。')}", id="with what follows a word that stands anywhere"),
        pytest.param("支持，很支持。", "支持，很支持", id="alone, where that is enough"),
    ],
)
def test_the_evidence_is_long_enough_to_be_known_where_another_question_prints_it(said: str, quote: str) -> None:
    assert {item.evidence.quote for item in _items("当时家里支持您吗？", said, "応援してくれました。")} == {quote}


def test_it_is_stated_in_the_language_of_the_translation() -> None:
    asked = "记者", "您后悔离开工厂吗？", "Do you regret leaving the factory?"
    said = "林芳", f"不后悔。{_MORE}", "I don't. I have lived by the bridge for many years."
    assert {item.prompt.partition("\n")[2] for item in _of(asked, said, *_OTHERS_EN)} == {"“Yes.”", "“No.”"}


def test_without_a_translation_nothing_is_stated() -> None:
    text = f"修伞的人\n\n记者：您后悔离开工厂吗？\n\n林芳：不后悔。{_MORE}\n"
    assert not list(yes_or_no.items(Document(read_interview(text.encode())), Tally()))
