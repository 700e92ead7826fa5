"""A wrong word tempts by its field and fits its gap as far as grammar goes."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import (
    FAR,
    NEXT_FIELD,
    ONE_FIELD,
    ONE_KIND,
    is_attributive,
    is_placed,
    kinds_of,
    nearness,
)
from quizzes.distractors.rivals.slots import ALONE, CLAUSE, EITHER, THING, fits, object_of
from quizzes.distractors.words import Sense, table


def sense(word: str) -> Sense:
    """Take a word of our table."""
    return table()[word]


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        pytest.param("成本", "利润", ONE_FIELD, id="both are paid or earned"),
        pytest.param("厨房", "楼梯", NEXT_FIELD, id="a room and a part of a house"),
        pytest.param("厨房", "书店", ONE_KIND, id="both are places"),
        pytest.param("列席", "众筹", ONE_KIND, id="words that go with no others closely"),
        pytest.param("成本", "裤子", FAR, id="money and clothes"),
        pytest.param("價錢", "租金", ONE_FIELD, id="whatever the script"),
        pytest.param("成本", "棘轮", FAR, id="a word of no field that we know"),
        pytest.param("中央厨房", "客厅", ONE_FIELD, id="a compound by its head"),
    ],
)
def test_words_are_near_by_what_they_speak_of(one: str, other: str, near: int) -> None:
    assert nearness(one, other) == nearness(other, one) == near


def test_some_adjectives_stand_before_nouns_alone() -> None:
    assert is_attributive("现有")
    assert not is_attributive("灵活")
    assert is_placed("灵活")
    assert not is_placed("棘轮")
    assert not is_placed("列席")  # of a kind, but of no field of it


def test_a_word_belongs_to_its_kinds() -> None:
    assert kinds_of("厨房") == {"place"}
    assert not kinds_of("棘轮")


@pytest.mark.parametrize(
    ("verb", "taken"),
    [
        pytest.param("诞生", ALONE, id="takes nothing"),
        pytest.param("认为", CLAUSE, id="takes a clause only"),
        pytest.param("希望", CLAUSE, id="takes a clause, and no thing as an object"),
        pytest.param("决定", EITHER, id="takes a clause or a thing"),
        pytest.param("支撑", THING, id="takes a thing"),
        pytest.param("关灯", ALONE, id="a verb with its object in it"),
    ],
)
def test_a_verb_takes_what_our_table_says(verb: str, taken: str) -> None:
    assert object_of(verb) == taken


@pytest.mark.parametrize(
    ("key", "other", "text", "does_fit"),
    [
        pytest.param("支撑", "推动", "我们如何＿＿它的发展？", True, id="both verbs take a thing"),
        pytest.param("形容", "称为", "他＿＿得很准。", False, id="nothing that is done in some way"),
        pytest.param("形容", "描写", "他＿＿得很准。", True, id="what is done well or badly"),
        pytest.param("舍不得", "企图", "我最＿＿这座老城。", False, id="no feeling"),
        pytest.param("舍不得", "讨厌", "我最＿＿这座老城。", True, id="another feeling"),
        pytest.param("容易", "危险", "这两个字＿＿写错。", False, id="no adjective that stands before a verb"),
        pytest.param("容易", "危险", "这样做很＿＿。", True, id="an adjective that says how it is"),
        pytest.param("认真", "漂亮", "他们＿＿讨论。", False, id="nor does it say how something is done"),
        pytest.param("认真", "热烈", "他们＿＿讨论。", True, id="what says how something is done"),
        pytest.param("建议", "宣布", "大家只提问题，不提＿＿。", False, id="a verb that is no noun"),
        pytest.param("发现", "打破", "这是他的＿＿。", False, id="nor one that is somebody's"),
        pytest.param("投诉", "批评", "大家都没＿＿。", True, id="what was not done"),
        pytest.param("建议", "宣布", "他们＿＿改时间。", True, id="two verbs"),
        pytest.param("从头到尾", "轻手轻脚", "＿＿声音很稳。", False, id="nothing that a thing does"),
        pytest.param("从头到尾", "轻手轻脚", "他＿＿收拾了一遍。", True, id="how somebody acts"),
        pytest.param("总算", "尚未", "他＿＿写完了作业。", False, id="what is not done yet"),
        pytest.param("总算", "尚未", "他＿＿写完作业。", True, id="what may be done or not"),
        pytest.param("慢慢", "连忙", "我还能＿＿走。", False, id="what was done in haste, of what may be done"),
        pytest.param("慢慢", "连忙", "他＿＿站起来。", True, id="what was done in haste"),
        pytest.param("慢慢", "紧紧", "水＿＿流出来。", False, id="nothing is held fast"),
        pytest.param("慢慢", "紧紧", "她＿＿抱住我。", True, id="somebody is held fast"),
        pytest.param("首次", "再三", "＿＿，由组长提醒。", False, id="no adverb that stands by itself"),
        pytest.param("首次", "通常", "＿＿，由组长提醒。", True, id="an adverb that may stand by itself"),
        pytest.param("诸位", "新手", "他说：“＿＿，请坐。”", False, id="nobody is addressed so"),
        pytest.param("诸位", "先生", "他说：“＿＿，请坐。”", True, id="a form of address"),
        pytest.param("诸位", "新手", "＿＿都来了。", True, id="nobody is addressed"),
        pytest.param("眼睛", "尾巴", "我舅舅老了，＿＿不好。", False, id="nobody has one, whoever it is"),
        pytest.param("眼睛", "尾巴", "小秦＿＿尖，一看就知道。", False, id="nor where nobody tells whose"),
        pytest.param("厕所", "客厅", "忙得没时间上＿＿。", False, id="where nobody goes to relieve himself"),
        pytest.param("外卖", "中介", "他白天送＿＿。", False, id="nothing that one carries to somebody"),
        pytest.param("外卖", "快递", "他白天送＿＿。", True, id="what one carries to somebody"),
        pytest.param("支撑", "诞生", "我们如何＿＿它的发展？", False, id="a verb without object before one"),
        pytest.param("保护", "带动", "＿＿大象的好处是全国人的。", False, id="no matter but an animal behind it"),
        pytest.param("保护", "团结", "＿＿那头大象。", False, id="no person but an animal behind it, counted"),
        pytest.param("保护", "照顾", "＿＿大象的好处是全国人的。", True, id="a verb for beings before an animal"),
        pytest.param("保护", "破坏", "＿＿大象的好处是全国人的。", True, id="a verb that takes whatever there is"),
        pytest.param("保护", "团结", "我们要＿＿學生。", True, id="a verb for persons before one"),
        pytest.param("面向", "处置", "不仅＿＿管理层，也包括工人。", False, id="a verb for all but persons before one"),
        pytest.param("修理", "清洗", "他在＿＿机器。", True, id="a verb for all but persons before a thing"),
        pytest.param("满足", "带动", "怎么＿＿顾客的要求？", True, id="a noun that is not what the key takes"),
        pytest.param("提高", "鼓励", "怎么＿＿能力？", False, id="no person but a matter behind it"),
        pytest.param("毕业", "辞职", "他去年＿＿了。", True, id="both verbs stand alone"),
        pytest.param("安慰", "骂人", "你应该去＿＿他。", False, id="a verb with its object in it"),
        pytest.param("毕业", "打破", "他去年＿＿了。", False, id="a verb that lacks its object"),
        pytest.param("赶集", "绕过", "这是＿＿的日子。", False, id="a verb that lacks what it is done to"),
        pytest.param("赶集", "搬家", "这是＿＿的日子。", True, id="both verbs with their objects in them"),
        pytest.param("戒烟", "睡觉", "他想＿＿。", True, id="what somebody does who takes no object"),
        pytest.param("坦白", "嫉妒", "我先＿＿，昨天没去。", False, id="a verb that lacks whom it is about"),
        pytest.param("坦白", "道歉", "我先＿＿，昨天没去。", True, id="a verb that needs no more"),
        pytest.param("排练", "谢幕", "学生在这里＿＿合唱。", False, id="a curtain call before what is sung"),
        pytest.param("沙发", "窗帘", "他在＿＿上看书。", False, id="nobody is on a curtain"),
        pytest.param("沙发", "地毯", "他在＿＿上看书。", True, id="one sits on a carpet"),
        pytest.param("沙发", "窗帘", "他买了＿＿。", True, id="both are bought"),
        pytest.param("脖子", "浑身", "雨往＿＿里灌。", False, id="what has no inside"),
        pytest.param("脖子", "喉咙", "雨往＿＿里灌。", True, id="what has an inside"),
        pytest.param("闹钟", "台灯", "睡到＿＿响。", False, id="what does not ring"),
        pytest.param("闹钟", "手机", "睡到＿＿响。", True, id="what rings too"),
        pytest.param("鼻子", "尾巴", "老人的＿＿很凉。", False, id="nobody has a tail"),
        pytest.param("鼻子", "耳朵", "老人的＿＿很凉。", True, id="what everybody has"),
        pytest.param("鼻子", "尾巴", "大象的＿＿很长。", True, id="an elephant has a tail"),
        pytest.param("决定", "希望", "我们＿＿下场做大模型。", True, id="both take the clause that follows"),
        pytest.param("决定", "形成", "我们＿＿下场做大模型。", False, id="a thing only, before a clause"),
        pytest.param("决定", "形成", "我们＿＿方向。", True, id="either before a thing"),
        pytest.param("决定", "打算", "我们＿＿方向。", False, id="a clause only, before a thing"),
        pytest.param("明确", "完整", "目标很＿＿。", True, id="both say how something is"),
        pytest.param("明确", "现有", "目标很＿＿。", False, id="behind a word of degree one that stands before nouns"),
        pytest.param("现有", "通用", "＿＿场景很多。", True, id="both stand before nouns"),
        pytest.param("现有", "灵活", "＿＿场景很多。", False, id="an adjective that needs 的"),
        pytest.param("现有", "灵活", "＿＿的场景很多。", True, id="an adjective that has its 的"),
        pytest.param("漂亮", "高级", "他买了一堆＿＿花盆。", True, id="an adjective before a noun at once"),
        pytest.param("漂亮", "安静", "他买了一堆＿＿花盆。", False, id="an adjective that no noun follows at once"),
        pytest.param("漂亮", "安静", "他买了一堆＿＿的花盆。", True, id="an adjective that a noun follows behind 的"),
        pytest.param("漂亮", "安静", "这里很＿＿。", True, id="an adjective that no noun follows"),
        pytest.param("超市", "食堂", "＿＿的黄瓜没有味道。", True, id="where there is food"),
        pytest.param("超市", "书店", "＿＿的黄瓜没有味道。", False, id="where there is none"),
        pytest.param("超市", "书店", "＿＿的门关了。", True, id="what any shop has"),
        pytest.param("玩具", "手机", "他踩到一只＿＿鸭子。", False, id="what no animal is called by"),
        pytest.param("玩具", "手机", "他踩到一个＿＿。", True, id="what one treads on"),
        pytest.param("机器", "仪器", "门口有台卖票的＿＿。", True, id="what may be for it"),
        pytest.param("机器", "耳机", "门口有台卖票的＿＿。", False, id="what is of another field than what is for it"),
        pytest.param("机器", "耳机", "他买了新的＿＿。", True, id="what is for nothing that is told"),
        pytest.param("机器", "耳机", "这是我修好的＿＿。", True, id="what was done to it"),
        pytest.param("公司", "银行", "一家＿＿", True, id="counted by 家"),
        pytest.param("公司", "小说", "一家＿＿", False, id="not counted by 家"),
        pytest.param("公司", "小说", "一个＿＿", True, id="个 goes with all"),
        pytest.param("书店", "銀行", "那家＿＿", True, id="whatever the script"),
        pytest.param("房租", "工资", "你又不收＿＿，怕什么。", False, id="nobody takes wages in, denied"),
        pytest.param("房租", "押金", "你又不收＿＿，怕什么。", True, id="a deposit is taken in"),
        pytest.param("工资", "房租", "谁也没有拿＿＿。", False, id="nobody gets rents"),
        pytest.param("梯子", "锤子", "他从＿＿上摔了下来。", False, id="nobody climbs a hammer"),
        pytest.param("梯子", "绳子", "他从＿＿上摔了下来。", True, id="one climbs a rope"),
        pytest.param("梯子", "锤子", "他把＿＿借给我了。", True, id="what nobody climbs there"),
        pytest.param("脚踏车", "公共汽车", "我骑＿＿追了四公里。", False, id="nobody rides a bus so"),
        pytest.param("脚踏车", "摩托车", "我骑＿＿追了四公里。", True, id="one rides a motorbike so"),
        pytest.param("脚踏车", "轮椅", "我把＿＿借给他了。", True, id="what nobody rides there"),
        pytest.param("平台", "补丁", "一家大型＿＿也关了门。", False, id="not counted by 家, of some kind"),
        pytest.param("平台", "网站", "一家大型＿＿也关了门。", True, id="what is run by people"),
        pytest.param("平台", "补丁", "新的＿＿也不好用。", True, id="where nothing is counted"),
        pytest.param("老师", "书包", "两位年轻＿＿在门口。", False, id="no person, of some kind"),
        pytest.param("机会", "紧箍咒", "这是一个＿＿。", False, id="a figure beside a plain noun"),
        pytest.param("机会", "转折点", "这是一个＿＿。", True, id="a figure that is a plain noun too"),
        pytest.param("香饽饽", "铁饭碗", "这是一个＿＿。", True, id="a figure beside a figure"),
        pytest.param("其实", "难道", "＿＿我们不想去。", True, id="adverbs of one kind"),
        pytest.param("其实", "亲自", "＿＿我们不想去。", False, id="adverbs of different kinds"),
        pytest.param("正好", "忽然", "正好一百块，＿＿。", False, id="an adverb that is all that is said"),
        pytest.param("正好", "忽然", "他来的时候，＿＿下雨。", True, id="an adverb before what is said"),
        pytest.param("慢慢", "悄悄", "他＿＿地挪过来。", True, id="an adverb that goes with 地"),
        pytest.param("慢慢", "专门", "他＿＿地挪过来。", False, id="an adverb that goes without 地"),
        pytest.param("慢慢", "专门", "他＿＿挪过来。", True, id="an adverb before a verb"),
        pytest.param("天天", "从来", "碗要＿＿洗。", False, id="an adverb that a denial follows"),
        pytest.param("轮流", "亲眼", "我们＿＿按着伤口。", False, id="what nobody does with the eyes"),
        pytest.param("轮流", "亲手", "我们＿＿听了那盘磁带。", False, id="what nobody does with the hands"),
        pytest.param("轮流", "亲手", "我们＿＿擦了那台机器。", True, id="what one does with the hands"),
        pytest.param("轮流", "亲眼", "我们＿＿看了那台机器。", True, id="what one does with them"),
        pytest.param("天天", "从来", "他＿＿不洗碗。", True, id="an adverb before a denial"),
        pytest.param("总是", "重新", "院子＿＿干净的。", False, id="an adverb of deeds before an adjective"),
        pytest.param("天天", "陆续", "饭菜＿＿一样。", False, id="an adverb of deeds before what is alike"),
        pytest.param("刚好", "定时", "结果＿＿相反。", False, id="an adverb of deeds before what is the other way"),
        pytest.param("天天", "重新", "他＿＿要开会。", False, id="an adverb of deeds before what has to be"),
        pytest.param("天天", "多次", "他＿＿是第一名。", False, id="an adverb of deeds before what is"),
        pytest.param("天天", "多次", "他＿＿去河边。", True, id="an adverb of deeds before a deed"),
        pytest.param("天天", "多次", "他＿＿要求退款。", True, id="a verb that begins like what has to be"),
        pytest.param("从此", "仍然", "＿＿以后，我们不再来了。", False, id="no other adverb goes with what is since"),
        pytest.param("从此", "仍然", "我们＿＿不再来了。", True, id="an adverb of time before a verb"),
        pytest.param("当然", "只好", "药＿＿重要。", False, id="an adverb that needs a verb, before an adjective"),
        pytest.param("当然", "只好", "我们＿＿离开。", True, id="an adverb that needs a verb, before one"),
        pytest.param("书店", "宾馆", "我们去＿＿坐坐。", True, id="a place to go to"),
        pytest.param("傍晚", "清晨", "昨天＿＿我上山。", True, id="a time of day behind a day"),
        pytest.param("傍晚", "夏季", "昨天＿＿我上山。", False, id="a season behind a day"),
        pytest.param("傍晚", "夏季", "他喜欢＿＿。", True, id="a season where no day is named"),
        pytest.param("书店", "楼梯", "昨天＿＿没开门。", True, id="no time behind a day"),
        pytest.param("当天", "明天", "木头＿＿晚上送来。", True, id="a day before an evening"),
        pytest.param("当天", "此次", "木头＿＿晚上送来。", False, id="no day before an evening"),
        pytest.param("当天", "此次", "木头＿＿送来。", True, id="no day where no evening is named"),
        pytest.param("凌晨", "傍晚", "打到＿＿两点。", True, id="a time that has hours"),
        pytest.param("凌晨", "黄昏", "打到＿＿两点。", False, id="a time that goes with no hour"),
        pytest.param("凌晨", "黄昏", "打到＿＿。", True, id="no hour behind it"),
        pytest.param("书店", "工作量", "我们去＿＿坐坐。", False, id="no place to go to"),
        pytest.param("平房", "公墓", "村口只有三间＿＿。", False, id="what is not counted so"),
        pytest.param("平房", "木屋", "村口只有三间＿＿。", True, id="what is of one field is counted so"),
        pytest.param("母鸡", "奶牛", "院子里有一只＿＿。", False, id="an animal counted by its head"),
        pytest.param("母鸡", "鸽子", "院子里有一只＿＿。", True, id="a bird counted as a hen is"),
        pytest.param("奶牛", "母鸡", "院子里有一头＿＿。", False, id="no head of hens"),
        pytest.param("螺丝", "钥匙", "机器缺了一颗＿＿。", False, id="what is no small round thing"),
        pytest.param("螺丝", "弹簧", "机器缺了一颗＿＿。", True, id="what fixes things too"),
        pytest.param("抹布", "水桶", "他拿起一块＿＿。", False, id="no piece of a bucket"),
        pytest.param("抹布", "簸箕", "他拿起一块＿＿。", False, id="no piece of what the dictionary does not count so"),
        pytest.param("水桶", "剪刀", "你把脸放进＿＿里试一试。", False, id="nothing is in scissors"),
        pytest.param("水桶", "杯子", "你把脸放进＿＿里试一试。", True, id="a hollow"),
        pytest.param("水桶", "剪刀", "我买了一个＿＿。", True, id="no inside is spoken of"),
        pytest.param("师傅", "店主", "我＿＿教我做鞋。", False, id="nobody is one's shopkeeper so"),
        pytest.param("师傅", "店主", "那天，我＿＿教我做鞋。", False, id="nor behind a pause"),
        pytest.param("师傅", "叔叔", "我＿＿教我做鞋。", True, id="one's uncle"),
        pytest.param("师傅", "店主", "那位＿＿教我做鞋。", True, id="of whom nobody says whose he is"),
        pytest.param("大姐", "丈夫", "他说：“赵＿＿，您慢走。”", False, id="nobody is called so by the surname"),
        pytest.param("大姐", "奶奶", "他说：“赵＿＿，您慢走。”", True, id="another form of address"),
        pytest.param("大姐", "丈夫", "＿＿今天很早就来了。", True, id="without a surname"),
        pytest.param("大姐", "丈夫", "去年冬天＿＿很早就来了。", True, id="no surname before it"),
        pytest.param("抹布", "肥皂", "他拿起一块＿＿。", True, id="a piece of soap"),
        pytest.param("隔壁", "铁路", "他的宿舍就在教室＿＿。", False, id="no place that is seen from another"),
        pytest.param("隔壁", "外面", "他的宿舍就在教室＿＿。", True, id="outside a place"),
        pytest.param("隔壁", "夜市", "他住在＿＿。", True, id="no place before it"),
        pytest.param("鸽子", "毛驴", "我们等小＿＿飞走了。", False, id="a donkey does not fly"),
        pytest.param("鸽子", "母鸡", "我们等小＿＿飞走了。", False, id="nor does a hen fly off"),
        pytest.param("鸽子", "天鹅", "我们等小＿＿飞走了。", True, id="a swan does"),
        pytest.param("鸽子", "毛驴", "我们等小＿＿吃饱了。", True, id="a donkey eats"),
        pytest.param("马马虎虎", "知足常乐", "他在电话里＿＿的。", False, id="no other idiom in 的"),
        pytest.param("马马虎虎", "空空荡荡", "他在电话里＿＿的。", True, id="another that is doubled"),
        pytest.param("马马虎虎", "知足常乐", "他这个人＿＿。", True, id="an idiom without 的"),
        pytest.param("零件", "饲料", "我每拆一个＿＿就画一张图。", False, id="nobody takes fodder apart"),
        pytest.param("零件", "螺丝", "我每拆一个＿＿就画一张图。", True, id="what is taken out"),
        pytest.param("剩下", "扔掉", "＿＿的孩子都来了。", False, id="nobody is thrown away"),
        pytest.param("剩下", "扔掉", "＿＿的书都在这里。", True, id="what is thrown away"),
        pytest.param("剪刀", "脸盆", "他看了很久才动＿＿。", False, id="nobody sets to with a basin"),
        pytest.param("剪刀", "锯子", "他看了很久才动＿＿。", True, id="a tool that one sets to with"),
        pytest.param("被子", "窗帘", "车里有一床＿＿。", False, id="no bed of curtains"),
        pytest.param("被子", "毯子", "车里有一床＿＿。", True, id="what lies on a bed too"),
        pytest.param("钥匙", "钳子", "她提着一串＿＿。", False, id="what is strung on no ring"),
        pytest.param("拖拉机", "推土机", "进村要坐半天＿＿。", False, id="one sits in a bulldozer for no journey"),
        pytest.param("拖拉机", "马车", "进村要坐半天＿＿。", True, id="one sits in a cart to get there"),
        pytest.param("闹钟", "台灯", "他把＿＿调到了九点。", False, id="no lamp is set to an hour"),
        pytest.param("闹钟", "手表", "他把＿＿调到了九点。", True, id="another clock is"),
        pytest.param("轮椅", "轮船", "护士推着＿＿。", False, id="nobody pushes a steamer"),
        pytest.param("轮椅", "自行车", "护士推着＿＿。", True, id="what has wheels and is pushed"),
        pytest.param("轮椅", "拐杖", "她推荐＿＿。", True, id="another verb begins with the same character"),
        pytest.param("高度", "岁数", "台阶的＿＿只有十五厘米。", False, id="no age is in centimetres"),
        pytest.param("高度", "直径", "台阶的＿＿只有十五厘米。", True, id="a diameter is"),
        pytest.param("高度", "面积", "那里的＿＿变了，不到十五厘米厚。", True, id="a unit beyond the clause"),
        pytest.param("重量", "年龄", "他的行李＿＿超过三十公斤。", False, id="no age is in kilos"),
        pytest.param("年龄", "心率", "学员的平均＿＿是六十二岁。", False, id="nobody counts a pulse in years"),
        pytest.param("温度", "湿度", "夜里＿＿降到零下五度。", False, id="no degrees of moisture"),
        pytest.param("水平", "质量", "他的＿＿高了两个等级。", True, id="what is measured in no unit"),
        pytest.param("抱怨", "收拾", "他忍不住＿＿说：“太贵了。”", False, id="what one does in saying so"),
        pytest.param("抱怨", "质疑", "他忍不住＿＿说：“太贵了。”", True, id="what one may do in saying so"),
        pytest.param("插图", "病历", "我还接些画＿＿的活儿。", False, id="nobody draws a medical record"),
        pytest.param("插图", "素描", "我还接些画＿＿的活儿。", True, id="what one draws"),
        pytest.param("巷子", "铺子", "前面有三条＿＿。", False, id="what is not long, by its measure word"),
        pytest.param("巷子", "胡同", "前面有三条＿＿。", True, id="what is long"),
        pytest.param("巷子", "人行道", "前面有三条＿＿。", True, id="what is long by its last character"),
        pytest.param("竖井", "瀑布", "山里有一口＿＿。", False, id="nothing that one counts as wells"),
        pytest.param("巷子", "客厅", "他每天扫两条＿＿。", False, id="what is swept, but not long"),
        pytest.param("正好", "立刻", "结果＿＿相反。", False, id="no way to be the opposite at once"),
        pytest.param("正好", "立刻", "我＿＿回家。", True, id="what is done at once"),
        pytest.param("正好", "即将", "结果＿＿相反。", False, id="nor at any time, of what is exactly so"),
        pytest.param("刚好", "随后", "坐下来＿＿够十个人。", False, id="nor at any time, of what is just enough"),
        pytest.param("亲眼", "亲手", "这种鸟我＿＿见过。", False, id="nobody sees with the hands"),
        pytest.param("眼睛", "尾巴", "我靠＿＿挑苹果。", False, id="what nobody goes by"),
        pytest.param("眼睛", "耳朵", "我靠＿＿挑苹果。", True, id="what somebody may go by"),
        pytest.param("天天", "陆续", "另一个客人倒是＿＿来。", False, id="what several do, of one alone"),
        pytest.param("天天", "陆续", "客人们＿＿来。", True, id="what several do"),
        pytest.param("天天", "轮流", "我＿＿做饭。", False, id="nobody takes turns alone"),
        pytest.param("立刻", "马上", "两边＿＿一样了。", True, id="both say when"),
        pytest.param("脚印", "尾巴", "狗在雪上踩了几个＿＿。", False, id="nobody steps a tail"),
        pytest.param("照片", "礼物", "我拍了张＿＿发给他。", False, id="a verb with its aspect and a measure"),
        pytest.param("照片", "电影", "我拍了＿＿。", True, id="what one shoots"),
        pytest.param("工资", "房租", "月底老板发不出＿＿。", False, id="a verb that cannot be done"),
        pytest.param("工资", "奖金", "月底老板发不出＿＿。", True, id="what an employer pays out"),
        pytest.param("吊车", "书店", "他在工地开＿＿。", False, id="one drives no shop"),
        pytest.param("超市", "书店", "他想开＿＿。", True, id="another sense of the verb opens shops"),
        pytest.param("软件", "屏幕", "他们开发＿＿。", True, id="the last character of a verb is no verb"),
        pytest.param("普通", "便宜", "你只能当＿＿观众。", False, id="no person is cheap"),
        pytest.param("现有", "二手", "＿＿的八位厨师都很忙。", False, id="nor second-hand, with a number between"),
        pytest.param("普通", "独特", "他是一位＿＿的老师。", True, id="what people are as well as things"),
        pytest.param("普通", "便宜", "我买了一张＿＿的桌子。", True, id="things are cheap"),
        pytest.param("厉害", "聪明", "最＿＿的一次是去年。", False, id="no occasion is clever"),
        pytest.param("厉害", "精彩", "最＿＿的一次是去年。", True, id="an occasion is splendid"),
        pytest.param("结实", "固执", "我买了一张＿＿的桌子。", False, id="no table is stubborn"),
        pytest.param("拆掉", "敲打", "他们要把旧楼＿＿。", False, id="what is done to a house comes to an end"),
        pytest.param("拆掉", "丢掉", "他们要把旧楼＿＿。", True, id="what one is done with"),
        pytest.param("拆掉", "敲打", "他们常常＿＿旧楼。", True, id="without ba no end is told"),
        pytest.param("剩下", "在于", "我把＿＿的椅子搬走了。", False, id="a verb that leans on its object"),
        pytest.param("强调", "在于", "问题＿＿方法。", True, id="with its object behind it"),
        pytest.param("去世", "教训", "他爷爷去年＿＿了。", False, id="what is done to somebody"),
        pytest.param("去世", "生病", "他爷爷去年＿＿了。", True, id="what somebody is alone in"),
        pytest.param("钟头", "童年", "我们等了三个＿＿。", False, id="nobody waits three childhoods"),
        pytest.param("钟头", "季度", "我们等了三个＿＿。", True, id="what one counts as well"),
        pytest.param("挨骂", "表述", "我今天非＿＿不可。", False, id="what one puts into words is told"),
        pytest.param("砍价", "缩水", "有的客人只想＿＿。", False, id="nobody wants to shrink"),
        pytest.param("砍价", "退货", "有的客人只想＿＿。", True, id="what one wants to do"),
        pytest.param("砍价", "缩水", "这张画的思想＿＿。", True, id="想 of a longer word"),
        pytest.param("鼓掌", "出汗", "老人上来给他＿＿。", False, id="nobody sweats for another"),
        pytest.param("鼓掌", "弯腰", "老人上来给他＿＿。", False, id="nor bends down for another"),
        pytest.param("鼓掌", "拍照", "老人上来给他＿＿。", True, id="what one does for another"),
        pytest.param("鼓掌", "出汗", "老人一直在＿＿。", True, id="what one may do by oneself"),
        pytest.param("发抖", "鼓掌", "爬到山顶，我腿＿＿了。", False, id="no leg applauds"),
        pytest.param("发抖", "发炎", "爬到山顶，我腿＿＿了。", True, id="what befalls a leg"),
        pytest.param("鼓掌", "下跌", "我们都＿＿。", False, id="nobody falls as a price does"),
        pytest.param("上涨", "下跌", "价钱一直在＿＿。", True, id="a price"),
        pytest.param(
            "后悔", "吓坏", "他们走了，我也不＿＿。", False, id="nothing that is done to the end is denied so"
        ),
        pytest.param("干脆", "只好", "＿＿我来帮忙吧。", False, id="what stands behind who does it"),
        pytest.param("干脆", "难怪", "＿＿我来帮忙吧。", True, id="what stands before who does it"),
        pytest.param("干脆", "只好", "我们＿＿不去。", True, id="behind who does it"),
        pytest.param("免费", "珍贵", "我们学校＿＿提供午饭。", False, id="no quality before a verb"),
        pytest.param("免费", "严格", "我们学校＿＿检查午饭。", True, id="how it is done"),
        pytest.param("真正", "究竟", "＿＿好用的是旧锅。", False, id="presses where nothing is asked"),
        pytest.param("真正", "究竟", "＿＿好用的是哪口锅？", True, id="presses for an answer"),
        pytest.param("真正", "应当", "＿＿好用的是旧锅。", False, id="should be, without a verb"),
        pytest.param("根本", "仅仅", "这道题我＿＿做不出来。", False, id="only, without an amount"),
        pytest.param("整整", "仅仅", "这道题我做了＿＿三天。", True, id="only so much"),
        pytest.param("喇叭", "口琴", "前面有羊，他就按＿＿。", False, id="what is not pressed"),
        pytest.param("喇叭", "门铃", "屋里没人，他就按＿＿。", True, id="what is pressed"),
    ],
)
def test_a_word_fits_the_gap_of_another_by_grammar(key: str, other: str, text: str, *, does_fit: bool) -> None:
    assert fits(sense(key), table().get(other) or Sense(word=other, pos="nc"), text) is does_fit


@pytest.mark.parametrize(
    ("key", "other", "text", "does_fit"),
    [
        pytest.param(
            Sense(word="驻足", pos="v"), "休息", "他常常在那里＿＿。", True, id="a verb with nothing after it"
        ),
        pytest.param(Sense(word="驻足", pos="v"), "打破", "他常常在那里＿＿。", False, id="nothing for a verb to take"),
        pytest.param(Sense(word="拦截", pos="v"), "参赛", "我不想＿＿他，我走了。", False, id="whom it is done to"),
        pytest.param(
            Sense(word="拦截", pos="v"), "打破", "我不想＿＿他，我走了。", True, id="what is done to somebody"
        ),
        pytest.param(Sense(word="调拨", pos="v"), "睡着", "我是被＿＿的。", False, id="nothing for a verb behind 被"),
        pytest.param(
            Sense(word="调拨", pos="v"), "打破", "我是被＿＿的。", True, id="a verb that takes a thing, behind 被"
        ),
        pytest.param(Sense(word="分诊处", pos="N"), "分歧", "您去＿＿坐坐。", False, id="no place behind 去"),
        pytest.param(Sense(word="棘轮", pos="N"), "机器", "这是＿＿。", True, id="a thing for a noun of unknown class"),
        pytest.param(
            Sense(word="棘轮", pos="N"), "老师", "这是＿＿。", False, id="a person for what is called by no person"
        ),
        pytest.param(Sense(word="报童人", pos="N"), "老师", "这是＿＿。", True, id="a person for a person"),
        pytest.param(Sense(word="师妹", pos="N"), "思路", "这是＿＿。", False, id="no thing for a person"),
    ],
)
def test_what_a_word_of_the_glossary_takes_is_told_by_its_place(
    key: Sense, other: str, text: str, *, does_fit: bool
) -> None:
    assert fits(key, sense(other), text) is does_fit


def test_fields_speak_of_the_words_of_our_table_alone() -> None:
    words = {word for _, _, words in rows_of("word_fields.tsv") for word in words.split(",")}
    assert words <= table().keys()
    assert len(words) > len(table()) * 0.99


def test_a_word_that_names_a_kind_names_one_of_our_fields() -> None:
    fields = {field for _, field, _ in rows_of("word_fields.tsv")}
    known = fields | {field.partition(":")[0] for field in fields}
    assert {field for _, named in rows_of("general_words.tsv") for field in named.split("|")} <= known
