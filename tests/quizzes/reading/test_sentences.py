from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.reading.sentences import split_sentences


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("我们去。|你去吗？|不去！", id="three-signs"),
        pytest.param("真的吗？！|不会吧。。。|好", id="signs-in-a-row"),
        pytest.param("对吧?|好!|走", id="ascii-signs"),
        pytest.param("他说：“我不去。我没有时间。”|后来他走了。", id="speech-after-a-colon"),
        pytest.param("“为什么？”他问。|我不知道。", id="speech-before-its-verb"),
        pytest.param("“我不去。”|“再见。”", id="speech-after-speech"),
        pytest.param("“我不去。”|这是他的原话。", id="speech-that-ends"),
        pytest.param("这是一个“怎么做？”的问题。|对。", id="a-question-as-an-attribute"),
        pytest.param("是的。（笑）|我们走。", id="laughter"),
        pytest.param("增长3.5倍。|GPT-4.5 很好。", id="decimal-point"),
        pytest.param("我们用OpenAI.然后继续。|好。", id="a-dot-after-latin"),
        pytest.param("我知道史蒂夫.乔布斯。|他知道史蒂芬．霍金。", id="a-dot-within-a-name"),
        pytest.param("我觉得……还行。|嗯……", id="hesitation"),
        pytest.param("「はい。」と答えた。|そうですか？　|はい。", id="japanese"),
        pytest.param("「だれか歌う人いる？」|教室中が笑いました。", id="japanese-laughter-of-its-own"),
        pytest.param(
            "帰り際に、こう言ったのです。「静かすぎる」。|私は黙った。", id="japanese-words-that-are-announced"
        ),
        pytest.param("私は帰った。|「静かすぎる」と思ったからだ。", id="japanese-words-that-are-not"),
        pytest.param("私は気づいた。彼らを一度も見ていなかった、と。|そこで帰った。", id="japanese-words-told-behind"),
        pytest.param("“谁要唱歌？”大家都笑了。|我也笑了。", id="speech-before-laughter"),
        pytest.param("我有两句台词：“快跑！”和“我饿了。”为这个我练了三天。|真的。", id="two-quotations-in-one-list"),
        pytest.param("他喊：“快跑！”|和他一起的人没动。", id="speech-before-somebody-with-him"),
        pytest.param("「いつ始めるか」の話であり、「だれとやるか」の話です。|次。", id="quoted-questions"),
        pytest.param("我们做研究. |然后休息. |好", id="ascii-stop-after-hanzi"),
        pytest.param("（这是开始。还有更多。）我们走。|好。", id="an-aside-of-two-sentences"),
        pytest.param("他说“好", id="an-open-quotation"),
        pytest.param("好；不好。|行", id="semicolon"),
        pytest.param("他喊：「走！」|我們就走了。", id="corner-quotes"),
        pytest.param("嗯。|对，对。……", id="dots-alone-belong-to-the-sentence-before"),
        pytest.param("我在Yahoo!工作过三年。|后来走了。", id="a-name-with-a-sign"),
        pytest.param("见https://a.com/x?id=3，还有b.cn/?q=4。|谢谢。", id="an-address-with-a-sign"),
        pytest.param("你用OK! |好。", id="ascii-sign-after-latin"),
        pytest.param("上海去过吗?|GDP很高。|真的!!|好。", id="ascii-sign-before-latin"),
        pytest.param("你用Java？|用！", id="wide-sign-after-latin"),
    ],
)
def test_chinese_and_japanese_sentences_end_where_they_end(marked: str) -> None:
    assert "|".join(split_sentences(marked.replace("|", ""))) == marked


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("Mr. Li said so. |He left.", id="title"),
        pytest.param("We, e.g. the U.S. team, won 3.5 times. |Good.", id="abbreviations-and-decimals"),
        pytest.param(
            "“Why?” he asked. |“We go. We stay,” she said. |Then J. K. Smith came.", id="quotations-and-initials"
        ),
        pytest.param("He asked, “Why?” |I left. |(It rained.) |Yes!", id="quotation-at-the-end"),
        pytest.param("I live in the U.S. |The end.", id="abbreviation-at-the-end"),
        pytest.param('He said: "No." |She left... and came. |Fine', id="straight-quotes"),
        pytest.param("We left at 8 a.m. Monday. |By 5 p.m. Li was home. |It was 8 a.m. |The sun rose.", id="hours"),
        pytest.param("She took a nap. |5 minutes later she woke. |See p. 5, Fig. 3 and No. 7.", id="a-number-first"),
    ],
)
def test_english_sentences_end_where_they_end(marked: str) -> None:
    assert "|".join(split_sentences(marked.replace("|", ""), is_english=True)) == marked


@pytest.mark.parametrize(
    ("unit", "is_english", "longest", "end"),
    [
        pytest.param("我们每天早上六点起床，先去海边看看，", False, 400, "，", id="commas"),
        pytest.param("我们每天早上六点起床 先去海边看看 ", False, 400, " ", id="blanks"),
        pytest.param("我们每天早上六点起床先去海边看看", False, 400, "", id="nothing"),
        pytest.param("we get up at six and go to the sea ", True, 1200, " ", id="english"),
        pytest.param("wegetupatsix", True, 1200, "", id="english-without-blanks"),
    ],
)
def test_what_has_no_full_stop_is_cut_at_a_pause(unit: str, end: str, longest: int, *, is_english: bool) -> None:
    text = unit * 200

    sentences = split_sentences(text, is_english=is_english)

    assert "".join(sentences) == text
    assert all(len(sentence) <= longest and sentence.endswith(end) for sentence in sentences)
    assert len(sentences) <= 2 * len(text) / longest + 1


def test_what_is_cut_at_a_pause_holds_words() -> None:
    assert len(split_sentences(f"我们每天{' ' * 2000}早上六点起床")) == 2


def test_a_sentence_that_can_be_shown_stays_whole() -> None:
    assert len(split_sentences("先去海边看看，" * 57)) == 1


def test_a_long_speech_is_cut_inside() -> None:
    speech = "我们每天早上六点起床，先去海边看看风浪，再决定今天要不要出海。" * 4

    assert len(split_sentences(f"他说：“{speech}”")) > 3


@given(st.text(alphabet="我们去.。！？!?…“”‘’「」（）() \"'aA1，：的说", max_size=60), st.sampled_from(["zh", "en"]))
def test_sentences_concatenate_to_their_paragraph(text: str, language: str) -> None:
    pieces = split_sentences(text, is_english=language == "en")

    assert "".join(pieces) == text
    assert all(pieces)
