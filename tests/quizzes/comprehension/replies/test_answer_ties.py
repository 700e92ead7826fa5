"""What ties a reply to what it responds to is named where its words show it, and nowhere else."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.answer_ties import tie_of
from quizzes.comprehension.replies.answer_verbs import verb_said_again


@pytest.mark.parametrize(
    ("question", "reply", "ja", "en"),
    [
        pytest.param(
            "您还记得那条老街吗？", "记得，街口有一棵榕树。", "質問の言葉「记得」を繰り返して", "says “yes”", id="yes"
        ),
        pytest.param(
            "对这条街您有什么设想？",
            "我想的是，先把路修好。",
            "「想的是」",
            "想的是 introduces",
            id="what one has in mind",
        ),
        pytest.param(
            "修桥的钱从哪里来？",
            "县里有一笔拨款，不够再借。",
            "お金の出どころ",
            "such money",
            id="where money comes from",
        ),
        pytest.param("这么大的开支，怎么维持投入？", "我们找了几位股东。", "「股东」", "股东 names", id="who pays"),
        pytest.param(
            "您为什么收集旧钟？", "一种怀旧的心情驱使我。", "動機", "moves somebody", id="what moves somebody"
        ),
        pytest.param("她现在做什么工作？", "在镇上的小学当老师。", "「当老师」", "works as", id="what one works as"),
        pytest.param("守窑的一夜是怎么过的？", "晚上七点点火，十点加柴。", "その晩", "such a night", id="a night"),
        pytest.param("您现在还收徒弟吗？", "不收了，眼睛不行。", "「不收了」は、質問の「收」", "says “no”", id="no"),
        pytest.param(
            "您几岁开始烧窑的？", "说来好笑，三十二岁。", "「三十二岁」が、たずねられた年齢です", "the age", id="an age"
        ),
        pytest.param("您收过几个徒弟？", "五个，都出师了。", "「五个」がたずねられたこと", "is 五个", id="a number"),
        pytest.param(
            "学徒要学几个月？",
            "三个月就够了。",
            "「三个月」は時間の長さ",
            "三个月 is a length",
            id="months, and no 三个",
        ),
        pytest.param("您闹过笑话没有？", "多了去了！帽子掉进锅里。", "「たくさんある」", "plenty", id="plenty"),
        pytest.param("出过差错没？", "有过一次。", "「ある」", "there was", id="whether, without 吗"),
        pytest.param("你紧张不？", "不紧张，习惯了。", "「不紧张」", "says “no”", id="no, to 不"),
        pytest.param("您以前是木匠吗？", "哪儿啊，我卖过鞋。", "打ち消す", "denies", id="a denial"),
        pytest.param("您从小就爱吃鱼吗？", "恰恰相反，我一闻就跑。", "打ち消す", "denies", id="the contrary"),
        pytest.param("这么说，最难的是学徒那年？", "还真不是。搬家那年更难。", "打ち消す", "denies", id="no, in fact"),
        pytest.param(
            "您不抽烟吗？", "抽，一天一包。", "「抽」を打ち消さずに", "does not deny", id="a verb that is asked with 不"
        ),
        pytest.param(
            "您不抽烟吗？", "不抽，早戒了。", "「抽」を打ち消して", "denies it", id="no to what is asked with 不"
        ),
        pytest.param(
            "烧窑是跟谁学的？",
            "起初自己乱烧。后来听说邻村有位瞎眼的老窑匠。",
            "「老窑匠」",
            "from the 老窑匠",
            id="from whom",
        ),
        pytest.param("坏了的窑怎么救活？", "先找裂缝。找了两天。", "最初に", "done first", id="what is done first"),
        pytest.param(
            "没有门牌，客人怎么找来？",
            "看烟呗。烟在哪儿，窑就在哪儿。",
            "「看烟呗」",
            "plain enough",
            id="plain enough",
        ),
        pytest.param("村里的事您都知道吧？", "知道是知道，可我不说。", "いったん認めて", "grants it", id="granted"),
        pytest.param("一天要做些什么？", "劈柴、和泥、看火。看火最累。", "並べて", "lists what", id="a list"),
        pytest.param(
            "窑里的温度怎么定？",
            "白天靠看，晚上靠听。",
            "手段",
            "the means by which it is done",
            id="a means, of a part",
        ),
        pytest.param("徒弟们都出师了吧？", "可不嘛，都走了。", "認める", "agrees", id="agreement"),
        pytest.param("一块木头怎么挑？", "先看纹路，再敲一敲。", "「先…」", "the steps", id="steps"),
        pytest.param(
            "木头运来以后，第一步做什么？", "什么都不做，先放一年。", "最初に", "done first", id="a first step"
        ),
        pytest.param("碰上停电怎么办？", "如果是白天，就歇着；如果是晚上，点灯。", "場合ごと", "each case", id="cases"),
        pytest.param(
            "您怎么知道茶好了？", "靠鼻子，闻一闻就行。", "手段", "the means by which it is done", id="a means"
        ),
        pytest.param("请您对学徒说句话吧。", "别着急。急了就要返工。", "勧める言い方", "advice", id="advice"),
        pytest.param(
            "是什么让您留了下来？", "一个十二岁的学徒，叫小五。", "「一个十二岁的学徒」", "What is asked", id="who"
        ),
        pytest.param("邻居怎么看这座窑？", "大家都以为我疯了。", "見方", "thinks", id="a view"),
        pytest.param("师父有没有责备您？", "我低着头，等着挨骂。", "責めたり", "blame", id="blame"),
        pytest.param("那把旧伞后来怎么样了？", "还挂在墙上，舍不得扔。", "「还」", "still", id="what has become"),
        pytest.param(
            "一年要多少木头？", "三百根竹子，二十方木头，四五个人搬。", "数を挙げて", "gives numbers", id="numbers"
        ),
        pytest.param("钱都花到哪儿去了？", "木头占八块，油漆占三块五。", "「八块」などと、金額", "money", id="amounts"),
        pytest.param(
            "这一行最怕什么？", "连阴雨。坯子一个月都不干。", "「连阴雨」が", "连阴雨 answers", id="a bare answer"
        ),
        pytest.param(
            "您一定很有耐心。", "那不是耐心，是没有别的活儿。", "「耐心」を、返事でも", "takes up 耐心", id="a word"
        ),
        pytest.param(
            "想过开分店吗？",
            "有人劝我再开一家店，我没答应。",
            "「店」は、その前の「分店」",
            "takes up 分店",
            id="a head",
        ),
        pytest.param(
            "您是怎么走上这一行的？", "我本来是铁匠，铺子关了。", "「本来」", "came about", id="how one began"
        ),
        pytest.param("您想过改行吗？", "想过两次。一次是大雪压了窑顶。", "「想过两次」", "says “yes”", id="so often"),
        pytest.param(
            "父子俩在一起吵架吗？", "天天吵。他要快，我要慢。", "「吵」を使って「はい」", "says “yes”", id="every day"
        ),
        pytest.param(
            "客人发火的时候怎么处理？", "先听他说完，听完了一半就不气了。", "「先」", "done first", id="first"
        ),
        pytest.param(
            "木头是怎么运上山的？", "靠人背。车上不来。", "手段", "the means by which it is done", id="by whom"
        ),
        pytest.param(
            "您修的第一座桥是什么样的？", "是一座木桥，只有三米宽。", "「一座木桥」", "is 一座木桥", id="what like"
        ),
        pytest.param("当时大家是什么反应？", "七个人，五个持保留意见。", "「保留意见」", "thinks", id="a reaction"),
        pytest.param(
            "改用机器，您怎么看？", "我不同意，手工的更牢。", "「不同意」", "thinks", id="a view of one's own"
        ),
        pytest.param("您支持他去吗？", "我也不支持，太远了。", "賛成か反対か", "against it", id="for or against"),
        pytest.param(
            "听说您用过电窑？", "别提了！头一窑全裂了。", "うまくいかなかった", "did not go well", id="do not ask"
        ),
        pytest.param("试下来结果如何？", "跟我想的完全相反。", "「相反」で、結果", "how it went", id="a result"),
        pytest.param("缺的钱如何补上？", "主要有两个来源。头一个是租场地。", "「两个来源」", "how many", id="how many"),
        pytest.param(
            "现在还有人写信吗？",
            "去年手写的信我送了十一封。",
            "「信」は、その前の「写信」",
            "takes up 写信",
            id="its object",
        ),
        pytest.param(
            "您还有徒弟吗？", "徒弟啊，都走了。", "前に出た「徒弟」を", "takes up 徒弟", id="a noun, which says no yes"
        ),
        pytest.param("您也卖T恤吗？", "T恤不好卖。", "前に出た「T恤」を", "takes up T恤", id="a word with a letter"),
        pytest.param("停电时是怎么撑过来的？", "我们的办法笨，点蜡烛。", "「办法」（やり方）", "tell how", id="how"),
        pytest.param("关窑那天您怎么过的？", "六点半起来，先扫地。", "「六点半」", "at 六点半", id="how a day went"),
        pytest.param("那些坛子去哪儿了？", "哪儿也没去，还在窑里。", "どこにも…ない", "nowhere", id="nowhere"),
        pytest.param("那天谁来了？", "谁也没来。下雪了。", "だれも…ない", "nobody", id="nobody"),
        pytest.param("您想再盖一座窑吗？", "除非有人送砖来。", "「除非」", "but for one case", id="unless"),
        pytest.param(
            "您唱歌吗？", "我爱人说不会，邻居说天天唱。", "「いいえ」という答え", "is “no”", id="no, told by another"
        ),
        pytest.param("您会唱歌吗？", "我爱人说会，邻居不信。", "「はい」という答え", "is “yes”", id="yes, by another"),
        pytest.param("您带走了什么？", "什么也没带。就一把刀。", "何も…ない", "nothing", id="nothing"),
        pytest.param(
            "您是跟谁学的？", "跟邻村一位姓窦的老师傅。", "「姓窦的老师傅」", "姓窦的老师傅", id="all of a title"
        ),
        pytest.param(
            "头一窑是什么时候烧的？", "从一九八七年三月开始。", "「一九八七年三月」が", "is 一九八七年三月", id="a time"
        ),
        pytest.param("您就没有烧坏过一窑？", "有一次。那年腊月没关火门。", "「ある」", "there was", id="once"),
        pytest.param(
            "哪一次烧窑您忘不了？",
            "下大雪的那个晚上。柴都湿了。",
            "「下大雪的那个晚上」",
            "is 下大雪的那个晚上",
            id="which time",
        ),
        pytest.param("家里人不反对吗？", "我太太是裁缝，话少。", "「我太太」は", "我太太 is one", id="one of a family"),
        pytest.param("请介绍一下今年的业绩。", "今年的销售额是三百万。", "「销售额」は", "figure", id="a figure"),
        pytest.param(
            "2016年发大水，窑是怎么保住的？", "那年我们搬了一夜砖。", "「2016年」を指", "means 2016年", id="that year"
        ),
        pytest.param(
            "窑塌的那一次是怎么回事？",
            "二〇一一年冬天，雪下了五天。",
            "「二〇一一年冬天」",
            "when it was",
            id="a scene",
        ),
        pytest.param("这种泥里有什么？", "沙子大约占百分之三十。", "「沙子」など", "each with its share", id="shares"),
        pytest.param(
            "听说城里开了一家陶吧？", "我去看过，看过了，人不少。", "", "", id="nothing by a verb in the middle"
        ),
        pytest.param("听说电窑烧得更匀？", "试过，不如柴窑。", "目的語", "its object", id="what was just spoken of"),
        pytest.param(
            "看见窑塌了，您第一个反应是什么？",
            "骂人，结果更乱。",
            "「骂人」が",
            "骂人 answers",
            id="one's first act",
        ),
        pytest.param(
            "在窑边干活儿，最缺的是什么？",
            "水。井在山下。",
            "「水」が",
            "水 answers",
            id="a thing of one character",
        ),
        pytest.param(
            "您是怎么走上这一行的？",
            "穷。一九八八年我去学木匠。",
            "「穷」と、きっかけ",
            "in a word",
            id="in a character",
        ),
        pytest.param(
            "您还记得头一窑吗？", "忘不了，全裂了。", "質問の「记得」に「はい」", "“yes” to the 记得", id="kept"
        ),
        pytest.param(
            "您还记得头一窑吗？", "早忘了，太久了。", "質問の「记得」に「いいえ」", "“no” to the 记得", id="gone"
        ),
        pytest.param(
            "烧了四十年，最险的是哪一回？",
            "一九九一年腊月那场雪灾。窑顶塌了。",
            "「一九九一年腊月那场雪灾」が、たずねられた「哪一回」",
            "with 哪一回 is 一九九一年腊月那场雪灾",
            id="the snow of that year",
        ),
        pytest.param(
            "下一步还想再盖窑吗？", "明年只修不盖，太贵。", "これからのこと", "what is to come", id="what is to come"
        ),
        pytest.param(
            "烧窑什么事都可能发生吧？", "塌窑，我碰上过三回。", "「碰上过」", "what did happen", id="what did happen"
        ),
        pytest.param(
            "烟那么大，有没有人来吵？",
            "哎哟，太有了！有一回，半条街的人堵在窑口。",
            "「有一回」で始まる",
            "有一回 begins",
            id="a case",
        ),
        pytest.param(
            "您是怎么走上这一行的？",
            "认错师父了。一九八八年我去学木匠。",
            "「认错师父了」と、きっかけ",
            "in a word",
            id="in a word",
        ),
        pytest.param("窑关了，您难受吗？", "一开始难受。后来好了。", "「难受」は", "it is so", id="it is so"),
        pytest.param(
            "一度很要紧吗？", "四十年加起来就要紧了，土都熟了。", "「就要紧了」は", "it is so", id="it is so then"
        ),
        pytest.param("那时候烧的主要是什么？", "坛子，全是坛子。", "「坛子」が", "坛子 answers", id="nothing but that"),
        pytest.param(
            "在那以前，您读诗吗？", "不读。我只会烧窑。", "「不读」は、質問の「读」", "says “no”", id="verb and object"
        ),
        pytest.param("所以一个坛子就是一口钟？", "可以这么说。敲一下就知道。", "認める", "agrees", id="one may say so"),
        pytest.param("还有不怕烫的？", "有啊。我师父就是。", "「いる、ある」", "there are such", id="there are"),
        pytest.param("听说窑主不说话，只比手势？", "对，怕把火神吵醒。", "認める", "agrees", id="agrees to hearsay"),
    ],
)
def test_what_ties_a_reply_to_a_question_is_named(question: str, reply: str, ja: str, en: str) -> None:
    tie = tie_of(question, reply)
    assert ja in (tie.ja or "")
    assert en in (tie.en or "")


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        pytest.param("您担心没有活儿吗？", "前年镇上来过一台机器。", id="no word of it"),
        pytest.param("店里有多少人？", "有一次来了一只猫。", id="one, which counts nothing"),
        pytest.param("您愿意教我吗？", "先生，我没学过教人。", id="a sir, and no first step"),
        pytest.param("这几年网购影响大不大？", "做过三个月就关了。", id="these years, of which no number is asked"),
        pytest.param("这一行最怕什么？", "不好说。哪一样都有过。", id="no answer"),
        pytest.param("身体受得了吗？", "我爱人也这么说。可是停不下来。", id="so, where nothing is said to be so"),
        pytest.param("您和您哥哥的师父是一个人吗？", "他在城里修电梯。", id="two whom a pronoun may mean"),
        pytest.param("有人看不起你们吗？", "看，又来了一位客人。", id="a look, which is no part of looking down"),
        pytest.param("您难过吗？", "难啊，一家五口要吃饭。", id="what is hard is not sad"),
        pytest.param("您最怕谁，最怕什么？", "下大雪。坯子一个月都不干。", id="two things asked"),
        pytest.param("您知道什么叫好茶吗？", "下大雪。坯子一个月都不干。", id="a question for yes or no"),
        pytest.param("修桥的事您怎么看？", "县里同意，钱下来了。", id="leave that is given, which is no view"),
        pytest.param("修桥的事您怎么看？", "村里支持了两万块。", id="help that is given, which is no view"),
        pytest.param("停课的事，您赞成吗？", "后来教育局同意把船改成车。", id="an office that allows it"),
        pytest.param("您怎么看出来是老料？", "他觉得我多管闲事。", id="how one tells, and no view"),
        pytest.param("您家有几口人？", "国家有规定的。", id="a country, which is no home"),
        pytest.param("国家有规定吗？", "那家在山上。", id="a home, which is no country"),
        pytest.param("您觉得苦吗？", "大家觉得我傻。", id="a word that says nothing by itself"),
        pytest.param("您已经退了吗？", "票已经卖完了。", id="an adverb"),
        pytest.param("小林还在店里吗？", "小林去了南方。", id="a name, which may be cut wrong"),
        pytest.param("您看见那头牛了吗？", "我见客人来了。", id="the end of a verb"),
        pytest.param("您开心吗？", "我的心在店里。", id="a heart, which is in many words"),
        pytest.param("哪件事是您的里程碑？", "碑是我立的，字不是。", id="the end of a long word"),
        pytest.param("您家里有几口人？", "客人都走了。", id="people, who are no guests"),
        pytest.param("阿虎还在店里吗？", "虎是我画的，山不是。", id="the end of what may be a name"),
        pytest.param("当时您打算盖窑吗？", "明年再看。", id="a plan of the past"),
        pytest.param("您碰到过塌窑吗？", "没碰上过，运气好。", id="what did not happen"),
        pytest.param("您最怕什么？", "哎呀妈呀！坯子一个月都不干。", id="a cry, which names nothing"),
        pytest.param("您打算做什么？", "镇长请我去看戏，我没去。", id="nothing but light words"),
        pytest.param("怎么赚钱？", "光靠坛子，一年亏四千。", id="what does not do alone"),
        pytest.param("您的部下多吗？", "那个部我没去过。", id="a ministry, which is nobody under one"),
        pytest.param("泥料员辛苦吗？", "来看的演员不少。", id="the end of a word for somebody"),
        pytest.param("陶艺室冷吗？", "孩子们在教室吃饭。", id="the end of a long word for a room"),
        pytest.param("可是电话还是您在接？", "嗨，那是街坊，没别人会用。", id="that, which any reply may point with"),
        pytest.param(
            "您是怎么干上这一行的？", "我十二岁那年偷了一个碗。", id="an age, at which anything may have been"
        ),
        pytest.param("您是怎么走上这一行的？", "说来话长。一九八八年我去学木匠。", id="a year, in which anything may"),
        pytest.param("歇窑以后您最想干什么？", "坐船！我还没出过山。", id="what is done, which is no thing"),
        pytest.param("来买坛子的是什么人？", "看季节。冬天全是饭馆的。", id="what it depends on, for somebody"),
        pytest.param("釉里放的是什么原料？", "有两种。深的放草木灰。", id="how many, for which sort"),
        pytest.param("砖也是您搬走的？", "搬了三天就病了。", id="a verb of one character"),
    ],
)
def test_nothing_ties_them_where_no_word_is_sure_to(question: str, reply: str) -> None:
    assert not tie_of(question, reply).ja


@pytest.mark.parametrize(
    ("question", "reply", "ja"),
    [
        pytest.param("您赞成换电窑吗？", "我爸不赞成。", "「反対だ」", id="against"),
        pytest.param("您赞成换电窑吗？", "我爸赞成。", "「賛成だ」", id="for"),
        pytest.param("没有人反对吗？", "我的徒弟都反对。", "「都反对」は、質問の言葉を使って、反対だ", id="its word"),
        pytest.param("没有人反对吗？", "村里没有人反对。", "前に出た「反对」を", id="nobody is against it"),
        pytest.param("一个坛子才两块，怎么可能赚钱？", "一天亏四块。", "", id="how it may be, and no amount"),
    ],
)
def test_what_a_word_says_of_what_is_asked(question: str, reply: str, ja: str) -> None:
    tie = tie_of(question, reply).ja or ""
    assert ja in tie if ja else not tie


def test_a_predicate_that_is_denied_says_of_nothing_that_it_is_so() -> None:
    assert "it is so" not in (tie_of("窑关了，您难受吗？", "早不难受。后来好了。").en or "")


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        pytest.param("您分得出来吗？", "以前我总说分得出来。其实错了一半。", id="what was once said"),
        pytest.param("窑开着难受吗？", "以前难受。装了风扇。", id="what once was so"),
        pytest.param("您分得出来吗？", "十个拿出来。其实错了一半。", id="the end of another verb"),
    ],
)
def test_what_was_so_or_was_said_before_says_of_nothing_that_it_is_so(question: str, reply: str) -> None:
    assert "it is so" not in (tie_of(question, reply).en or "")


@pytest.mark.parametrize(
    ("reply", "ja", "en"),
    [
        pytest.param(
            "我本来是铁匠，铺子关了。", "「本来」（もともと）と、それまでのことから", "“originally”", id="before"
        ),
        pytest.param(
            "起初没人要我，我就扫地。", "「起初」（初めは）と、初めのころのことから", "“at first”", id="at first"
        ),
    ],
)
def test_how_a_story_begins_is_told_as_one_says_it(reply: str, ja: str, en: str) -> None:
    tie = tie_of("您是怎么走上这一行的？", reply)
    assert ja in (tie.ja or "")
    assert en in (tie.en or "")


def test_a_word_that_is_offered_elsewhere_too_ties_nothing() -> None:
    question, reply = "您一定很有耐心。", "大家都说耐心难得。"
    assert tie_of(question, reply).ja
    assert not tie_of(question, reply, ["学徒有耐心吗？"]).ja


def test_a_tie_is_told_in_the_script_of_the_text() -> None:
    assert "「反對」" in (tie_of("現在改用機器，您怎麼看？", "我是第一個反對的。").ja or "")


@pytest.mark.parametrize(
    ("reply", "verb"),
    [
        pytest.param("后悔，天天后悔。", "后悔", id="said again"),
        pytest.param("怎么不累！头一年天天想家。", "", id="another one"),
        pytest.param("头一年天天想家。", "", id="none"),
    ],
)
def test_the_verb_that_a_reply_has_of_its_question_is_known(reply: str, verb: str) -> None:
    assert verb_said_again("一个人搬到山上，您后悔吗？", reply) == verb


@pytest.mark.parametrize(
    ("question", "reply", "en"),
    [
        pytest.param("矿灯照得到吗？", "照不到，坑太深。", "照不到 says “no”", id="what cannot be done"),
        pytest.param("矿灯照得到吗？", "照得到，就是暗。", "照得到 says “yes”", id="what can be done"),
        pytest.param("他们会改变烧法吗？", "劝了一冬天，一家也没来。", "", id="not one of another verb"),
        pytest.param("您不着急吗？", "前几年急过。现在不了。", "急过 says that it was so once", id="so once"),
        pytest.param("您不着急吗？", "前几年去过。现在不了。", "", id="something else once"),
        pytest.param("有没有想过关窑？", "下雨的时候想过。后来没关。", "想过 says that it was so", id="then"),
        pytest.param("有没有想过关窑？", "下雨的时候没想过。后来也没有。", "", id="not then"),
        pytest.param("您学过画吗？", "七岁以前学过，都忘了。", "学过 says that it was so", id="then, of one character"),
        pytest.param(
            "最意外的发现是什么？", "窑底下的一块石碑，只有巴掌大。", "What is asked for is 一块石碑", id="a thing"
        ),
        pytest.param("最难的地方在哪里？", "窑口。火一大就裂。", "窑口 answers 哪里", id="which place"),
        pytest.param("压力来自哪里？", "大家都说是柴火，其实是工钱。", "What is asked for is 工钱", id="in fact"),
        pytest.param(
            "壓力來自哪裡？", "大家都說是柴火，其實是工錢。", "工錢: 其實是 says", id="in fact, as the text writes"
        ),
        pytest.param("枣岭是什么地方？", "山里最小的一个村，只有九户。", "一个村 says what sort", id="a sort of place"),
        pytest.param("墙上的是奖状吗？", "都是没寄出去的信，一共九封。", "都是没寄出去的信 says", id="what they are"),
        pytest.param("您接下来想学什么？", "想把字认全，再写一本书。", "想 (“to want to”)", id="what one wants"),
        pytest.param("碎片怎么处理？", "一年三吨，如今都卖给了修路的。", "卖给 tells what is done", id="what is done"),
        pytest.param("真的有人来认领吗？", "我不信，头一天就来了七个。", "来了七个 says how many came", id="who came"),
        pytest.param("您以前是木匠吗？", "我开了九年货车，别的不会。", "开了九年货车 tells", id="what one did before"),
        pytest.param("明年有人接班吗？", "来过三个，都走了。", "来过三个 says how many", id="who came at some time"),
        pytest.param(
            "您女儿还会来帮忙吗？", "她每天一早一定来，先扫地。", "says that somebody does", id="who does come"
        ),
        pytest.param("还会来帮忙吗？", "天天不肯来，嫌脏。", "", id="who does not"),
        pytest.param("你们这儿天天换菜单。", "因为鱼不等人。", "因为 gives the reason", id="the reason of a remark"),
        pytest.param("退休以后想做什么？", "在家看书，不出门。", "在家看书 names what", id="what one would do"),
        pytest.param("成功率有多高？", "去年算过，比例是零点六一。", "比例是零点六一 is the figure", id="a rate"),
        pytest.param(
            "生意是不是受影响了？", "上个月卖了九个，不到从前的一半。", "不到从前的一半 compares", id="less than before"
        ),
        pytest.param("以后谁来烧窑？", "有个姑娘，手很巧。", "有个姑娘 names somebody", id="somebody"),
        pytest.param("温度有多高？", "二〇二〇年我们量过。", "", id="a year, and no number of what is asked"),
    ],
)
def test_what_a_reply_names_or_says_in_another_form_ties_it(question: str, reply: str, en: str) -> None:
    tie = tie_of(question, reply).en or ""
    assert en in tie if en else not tie


@pytest.mark.parametrize(
    ("others", "is_named"),
    [
        pytest.param(("您会唱歌吗？",), True, id="of this question alone"),
        pytest.param(("码头上还有灯塔吗？",), False, id="of another one as well"),
        pytest.param((), False, id="beside nothing"),
    ],
)
def test_a_yes_is_told_with_the_word_that_it_is_said_of(others: tuple[str, ...], *, is_named: bool) -> None:
    tie = tie_of("您小时候怕灯塔吗？", "不怕，灯塔是我家的邻居。", others)
    sign = tie_of("您小时候去过灯塔没有，会不会怕？", "不会，灯塔是我家的邻居。", others)
    assert tie.ja
    assert ("前に出た「灯塔」を" in (sign.ja or "")) is is_named
    assert (sign.en or "").startswith(" 不会 says “no”.")


def test_no_plain_word_is_quoted_that_nobody_asked_with() -> None:
    assert "什么人" in (tie_of("店里都来些什么人？", "有一位老师，天天来。").ja or "")
    assert not tie_of("店里都来些啥人？", "有一位老师，天天来。").ja
