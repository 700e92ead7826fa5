"""A text in HTML says without its markup what it says with it."""

from __future__ import annotations

import pytest

from quizzes.formats.html_text import without_tags
from tests.quizzes.growth import growth


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param("<p>谁<b>来</b>？</p><p>&lt;说&gt;</p>", "谁来？\n<说>", id="paragraphs"),
        pytest.param("<p>读：他来了。</p>谁来了？", "读：他来了。\n谁来了？", id="text-behind-a-paragraph"),
        pytest.param("一<div>二</div>三", "一\n二\n三", id="text-around-a-division"),
        pytest.param("谁<br/>来<br>了", "谁\n来\n了", id="breaks"),
        pytest.param("<table><tr><td>甲</td><td>乙</td></tr></table>谁？", "甲 乙\n谁？", id="cells"),
        pytest.param("<style>p {color: red}</style><p>谁？</p><script>go()</script>", "谁？", id="not-shown"),
        pytest.param("<!--[if gte mso 9]><xml>x</xml><![endif]--><p>谁<o:p></o:p>？</p>", "谁？", id="word-processor"),
        pytest.param("<p>他<u>&nbsp; &nbsp; &nbsp;</u>上海来。</p>", "他＿＿上海来。", id="underlined-blanks"),
        pytest.param(
            '他<span style="text-decoration: underline;">&nbsp;&nbsp;</span>来。',
            "他＿＿来。",
            id="styled-as-underlined",
        ),
        pytest.param("他<u>　　</u>来。", "他＿＿来。", id="wide-blanks"),
        pytest.param("<u>很</u><u> </u><u>好</u>", "很 好", id="words-underlined-one-by-one"),
        pytest.param("<u>很好</u>是什么？", "很好是什么？", id="underlined-word"),
        pytest.param(
            "10<sup>2</sup>米，H<sub>2</sub>O，第1<sup>st</sup>", "10²米，H₂O，第1st", id="raised-and-lowered"
        ),
        pytest.param("<ruby>汉<rt>hàn</rt>字<rt>zì</rt></ruby>", "汉(hàn)字(zì)", id="ruby"),
        pytest.param("<ruby>汉<rp>（</rp><rt>hàn</rt><rp>）</rp></ruby>", "汉(hàn)", id="ruby-with-brackets"),
        pytest.param("<ruby>汉<rp>（<rt>hàn</rt><rp>）</ruby>好", "汉(hàn)好", id="ruby-without-ends"),
        pytest.param("<u>没有<p>完", "没有\n完", id="not-closed"),
        pytest.param("<!--完<p>1 < 2<3", "<!--完\n1 < 2<3", id="no-tags"),
        pytest.param("<![谁<![？]]>", "<![谁", id="no-declaration"),
        pytest.param("</u></rp>谁？", "谁？", id="closed-and-never-opened"),
    ],
)
def test_a_page_is_read_as_it_looks(page: str, text: str) -> None:
    assert without_tags(page) == text


@pytest.mark.parametrize("tag", ["u", "sup", "span"])
def test_tags_in_one_another_take_no_time(tag: str) -> None:
    def page(count: int) -> str:
        return f"<{tag}>谁" * count + f"</{tag}>" * count

    assert growth(without_tags, page(2_000), page(20_000)) < 40


@pytest.mark.parametrize("sign", ["<!--", "<a b='", "</", "<![", "<span style='text-decoration", "text-decoration "])
def test_what_is_opened_and_not_closed_takes_no_time(sign: str) -> None:
    def page(count: int) -> str:
        return f"<span style='{sign * count}'>谁</span>"

    assert growth(without_tags, page(2_000), page(20_000)) < 40
