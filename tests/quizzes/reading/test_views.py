"""Is a room or a view that a paragraph without a label describes told by who had the word before it?"""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import read
from tests.quizzes.reading.tellers import NOBODY, SPEAKER, UNKNOWN, teller_of

TALK = """秤

这条街上有一家秤店。她叫贺春枝，今年七十岁。

记者：您做秤多少年了？

贺春枝：四十六年，一天也没有停过。{after}

{text}

记者：现在还有人来买吗？

贺春枝：有，买回去挂着看。"""
SEEN = [
    pytest.param("店只有八平方米。桌上摆着一把旧尺子，墙上挂满了秤杆。", id="a table and a wall"),
    pytest.param("店原来是一间茶馆。柜子里放着几十个小铜盘。", id="a cupboard, and what the room was"),
    pytest.param("从窗口看得见整条河，河上停着两条船。", id="what is seen from a window"),
    pytest.param("窗外是一片菜地，再远一点儿是山。", id="what is outside a window"),
    pytest.param("屋里很暗，墙角堆着木头。", id="a corner"),
    pytest.param("四十六个本子装在一个木箱里，箱子上用粉笔写着年份。", id="what is written on a box"),
    pytest.param("门上贴着一张红纸：“今天不开门”。", id="a note on a door"),
    pytest.param("店门口坐着三位老人，谁也不说话。", id="who sits at the door"),
    pytest.param("院子里晾着十几根秤杆，地上铺着席子。", id="a yard"),
    pytest.param("这间店不大，墙上贴满了照片。", id="this room"),
    pytest.param("架子上整整齐齐地码着铜砣，大的像拳头，小的像豆子。", id="shelves and how things stand there"),
    pytest.param("牆上掛著一張老照片，桌上擺著三把秤。", id="a wall and a table, in traditional characters"),
    pytest.param("七十几把秤装在三个木箱里，箱子上写着人名。", id="boxes"),
    pytest.param("店中间放着一只炉子，炉子旁边趴着一只猫。", id="a stove and a cat"),
    pytest.param("她的店在河边，窗台上放着一盆葱。她量东西不用看，手一提就知道。", id="her shop, and what she can do"),
]
OWN = [
    pytest.param("那时候墙上贴满了欠账的条子。", id="what was then"),
    pytest.param("1978年，店里堆着几百把没人要的秤。", id="what was in a year"),
    pytest.param("以前街上家家门口都挂着一把秤。", id="what was before"),
    pytest.param("师傅走的那年，柜子里还放着半根秤杆。", id="what was when a master died"),
    pytest.param("我这间店小，桌上摆着什么，一眼就看完了。", id="one's own shop"),
    pytest.param("店里摆着的都是我做的，墙上挂着的是我师傅做的。", id="what one made"),
    pytest.param("我们家从窗口就看得见河，小孩都在那儿学游泳。", id="from one's own window"),
    pytest.param("你看，墙上挂着的那一把最老。", id="to somebody"),
    pytest.param("墙上挂着的那一把，您猜猜多少钱？", id="to somebody who is asked"),
    pytest.param("桌上放着秤，心里也得放着秤啊！", id="as people talk"),
    pytest.param("做秤的桌子上要放着一块湿布，木头才不裂。", id="what has to be there"),
    pytest.param("如果店里堆着货，就说明价钱太高。", id="what would be there"),
    pytest.param("不过墙上挂着的都不准了。", id="tied to what was said"),
    pytest.param("小时候家里穷，床上铺着稻草。", id="of one's childhood"),
    pytest.param("第二天门上贴着一张条子，说秤不准。", id="what was there the next day"),
    pytest.param("秤上刻着星，一颗星就是一两。", id="of the trade"),
    pytest.param("她在门口站着等了一天。", id="who stood waiting"),
    pytest.param("她把秤挂在墙上，挂了三天。", id="who hung it on a wall"),
    pytest.param("铜砣放在水里量，最准。", id="how one measures"),
    pytest.param("有一天，店门口站着一个孩子，手里拿着一把断秤。", id="who came one day"),
]
ON_A_VISIT = [
    pytest.param("店里很暗，墙上挂着一把秤。", id="a wall where somebody looks on"),
    pytest.param("从窗口看得见整条河。", id="a view where somebody looks on"),
]


@pytest.mark.parametrize("text", SEEN)
def test_nobody_knows_who_describes_a_room_or_a_view(text: str) -> None:
    assert teller_of(read(TALK.format(after="", text=text)), text) == UNKNOWN


@pytest.mark.parametrize("text", OWN)
def test_who_speaks_tells_of_what_was_there_or_is_his_own(text: str) -> None:
    after = "我女儿不肯学，她在城里上班。"
    assert teller_of(read(TALK.format(after=after, text=text)), text) == SPEAKER


@pytest.mark.parametrize("text", ON_A_VISIT)
def test_nobody_who_speaks_describes_a_room_where_somebody_looks_on(text: str) -> None:
    narrated = TALK.format(after="", text=text) + "\n\n说着，她笑了。\n\n记者：一把多少钱？\n\n贺春枝：三百。"
    assert teller_of(read(narrated), text) == NOBODY
