"""Each family of wordings is asked for what it means, and not where it means something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.translation import paraphrase
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item


def items(source: str) -> list[Item]:
    """Make the items of a reply."""
    told = talk(("记者", "您好！", None), ("老周", source, None), language=None)
    return list(paraphrase.items(Document(told), Tally()))


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("木门比铁门贵。", "铁门没有木门那么贵", id="more than another"),
        pytest.param("木门比铁门贵得多。", "铁门远远没有木门那么贵", id="much more than another"),
        pytest.param("铁门不如木门漂亮。", "木门比铁门更漂亮", id="less than another"),
        pytest.param("修钟比以前难。", "以前修钟没有现在这么难", id="more than before"),
        pytest.param("修钟比以前难得多。", "以前修钟远远没有现在这么难", id="much more than before"),
        pytest.param("他修得比我快。", "我没有他修得那么快", id="done faster than by another"),
        pytest.param("最重要的是零件。", "别的都没有零件重要", id="what is so most"),
        pytest.param("这口钟一次也没坏。", "这口钟从来没坏过", id="not once"),
        pytest.param("我一次也没有看过那口钟。", "我从来没有看过那口钟", id="has not once"),
        pytest.param("他不敢爬上钟楼。", "他没有勇气爬上钟楼", id="not dare"),
        pytest.param("我没法修这口钟。", "我没办法修这口钟", id="no way to"),
        pytest.param("他们参加不了比赛。", "他们没办法参加比赛", id="cannot take part"),
        pytest.param("校长亲自送来一口钟。", "校长自己送来一口钟", id="in person"),
        pytest.param("徒弟故意拨慢了钟。", "徒弟有意拨慢了钟", id="on purpose"),
        pytest.param("他特意带来一口老钟。", "他专门带来一口老钟", id="specially"),
        pytest.param("我们一起修钟楼。", "我们一块儿修钟楼", id="together"),
        pytest.param("他常带孙子来。", "他经常带孙子来", id="often, in one syllable"),
        pytest.param("其实这口钟很便宜。", "实际上这口钟很便宜", id="in fact"),
        pytest.param("后来我们搬到了河边。", "之后我们搬到了河边", id="later"),
        pytest.param("徒弟找了半天。", "徒弟找了很久", id="for long"),
        pytest.param("连孩子都认识那口钟。", "不光别人，孩子也认识那口钟", id="even"),
        pytest.param("我们快要搬家了。", "我们不久就会搬家", id="soon"),
        pytest.param("客人一年比一年多。", "客人越来越多", id="more each year"),
        pytest.param("我头一回见这么大的钟。", "我第一次见这么大的钟", id="for the first time"),
        pytest.param("我打算明年关店。", "我计划明年关店", id="plan to"),
        pytest.param("我们等了一个半小时。", "我们等了九十分钟", id="one and a half hours"),
        pytest.param("修钟楼花了半年。", "修钟楼花了六个月", id="half a year"),
        pytest.param("徒弟修得比谁都仔细。", "徒弟修得最仔细", id="more than anybody"),
        pytest.param("徒弟什么也没买。", "徒弟没有买任何东西", id="nothing at all"),
        pytest.param("我们住不起楼房。", "我们没有那么多钱住楼房", id="cannot afford"),
        pytest.param("他好不容易修完那口钟。", "他费了很大劲才修完那口钟", id="with great effort"),
        pytest.param("那口钟到现在也没修好。", "那口钟一直没修好", id="not to this day"),
        pytest.param("一开始徒弟害怕高处。", "最初徒弟害怕高处", id="at first"),
        pytest.param("钟楼上的风冷得要命。", "钟楼上的风非常冷", id="terribly"),
        pytest.param("老周的手艺谁都知道。", "老周的手艺每个人都知道", id="known to all"),
        pytest.param("大家都喜欢那口钟。", "每个人都喜欢那口钟", id="all of them"),
        pytest.param("他一个人修钟楼。", "他独自修钟楼", id="alone"),
        pytest.param("我刚好路过钟楼。", "我正好路过钟楼", id="just as it befell"),
        pytest.param("他正好来店里。", "他刚好来店里", id="just then"),
        pytest.param("客人居然听懂了方言。", "没想到客人听懂了方言", id="what nobody expected"),
        pytest.param("那封信我看了又看。", "那封信我看了很多遍", id="again and again"),
        pytest.param("徒弟再也没迟到。", "徒弟从那以后一直没迟到", id="never since"),
        pytest.param("徒弟整天修钟表。", "徒弟从早到晚修钟表", id="all day"),
        pytest.param("徒弟准时来开门。", "徒弟按规定的时间来开门", id="on time"),
    ],
)
def test_a_wording_of_a_family_is_said_in_other_words(source: str, key: str) -> None:
    assert [item.key for item in items(source)] == [key]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("他的声音比徒弟还大。", id="a voice beside somebody"),
        pytest.param("我马上就懂了。", id="at once, before jiu"),
        pytest.param("后来他每次来。", id="later, of each time"),
        pytest.param("后来店关了。", id="later, with what has come about"),
        pytest.param("要是没人教，谁都不会修。", id="what nobody can"),
        pytest.param("最难的是要有耐心。", id="what is hardest is a clause"),
        pytest.param("我做不了假。", id="what is no deed"),
        pytest.param("我本来就怕水。", id="by nature"),
        pytest.param("大家都一样。", id="all alike"),
        pytest.param("他怕一个人走路。", id="afraid alone"),
        pytest.param("我不敢肯定那口钟很老。", id="not sure"),
        pytest.param("我不敢把他算作徒弟。", id="not sure enough to take him for one"),
        pytest.param("徒弟不准时来。", id="not on time"),
        pytest.param("城里的人谁也不认识。", id="nobody knows, or knows nobody"),
        pytest.param("我舍不得卖那口钟。", id="grudging it, which is not being unwilling"),
        pytest.param("门上写着“三百多口钟”。", id="within what is quoted"),
    ],
)
def test_where_a_wording_means_something_else_or_its_clause_says_too_little_it_is_not_asked(source: str) -> None:
    assert not items(source)
