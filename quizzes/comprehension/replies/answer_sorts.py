"""
By which words is a reply one of the sort that is asked for?

    有没有闹过笑话？ — 多了去了！        there is plenty
    这块料怎么看？ — 先看纹，再听声      the steps
    请对学生说句话。 — 别着急……        advice
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.replies.answer_naming import NAMING
from quizzes.distractors.display import nested
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.replies.answer_naming import Row

_YEAR = r"(?:\d{4}|[〇零一二三四五六七八九]{4})年"
_DIGIT = "[0-9〇○零一二两三四五六七八九十百千万亿]"
# What the speaker thinks of it: 我不同意, and not 县里同意 (which allows it), 学校支持了两万块 (which helps).
_OWN_VIEW = (
    "(?:"
    + "|".join(
        rf"(?<={before}){word}"
        for before in ("我", "我们", "我也", "我都", "我是", "我很", "我就", "我当然", "我完全", "我坚决")
        for word in ("不?同意(?![了过])", "不?支持(?![了过])")
    )
    + ")"
)
# What is asked, how it is answered (`word` is quoted) and what that word does. The first that holds is told.
_SORTS = tuple(
    (lazy_regex(asks), lazy_regex(tells), ja, en)
    for asks, tells, ja, en in (
        (
            r"有没有(?!想)|[^没只所]有[^，。？]{1,14}吗|过(?:吗|没有)|没有[？?]",
            r"^(?P<word>多了去了|多着呢|多得很|多得是|有的是|太多了|不少)[！，。]",
            "「{word}」は「たくさんある」という答えです。",
            "{word} says that there is plenty.",
        ),
        (
            r"吗[？?]|吧[？?。]|是不是|^(?:这么说|那么?说|听说|所以)",
            r"^(?P<word>哪儿?啊|哪里[啊呀]?|哪有|哪能[啊呀]?|才不是|没那回事|恰恰相反|正好?相反|(?:还真|完全|倒|那倒|真)不是)[，。！]",
            "「{word}」は、聞かれたことを打ち消す返事です。",
            "{word} denies what is asked.",
        ),
        (
            r"吗[？?]|吧[？?。]|是不是|^(?:听说|所以)",
            r"^(?P<word>可不(?:嘛|是)?|那当然|没错|对[啊呀]?|是啊|(?:也)?可以这么说)[，。！]",
            "「{word}」は、言われたことをそのとおりだと認める返事です。",
            "{word} agrees with what is said.",
        ),
        (
            r"第一步|先做什么|首先做什么|怎么(?:处理|办|做|应对|对付|安排|教|学|练|准备)|如何(?:处理|应对|安排)",
            r"^[^。！？]{0,12}(?P<word>先)(?!生|前|后)",
            "最初に何をするかを、「先」（まず）で答えています。",
            "先 (“first”) tells what is done first.",
        ),
        (
            r"怎么(?!样|会|看|想|说|了|回事)[^，。？]{1,8}[？?]$",
            r"^(?P<word>[一-龥]{2,7}呗)[，。！]",
            "「{word}」は、「…すればいい、…に決まっている」と軽く答える言い方です。",
            "{word}, with 呗, gives the answer as one that is plain enough.",
        ),
        (
            r"[吗吧]?[？?]$|是不是|有没有|听说",
            r"^(?P<word>(?P<v>[一-龥]{1,3})(?:倒|还)?是(?P=v)(?:[了过]?))[，。]",
            "「{word}」は、「…ことは…が」と、いったん認めてから話を続ける言い方です。",
            "{word} grants it first, before it goes on to what is to be said besides.",
        ),
        (
            r"(?:做|干|准备|学|教|卖|种|检查)(?:些|点|的是)?什么|有(?:些|哪些)|哪些(?!人|年|地方)",
            r"^(?P<word>[一-龥]{1,4}(?:、[一-龥]{1,4}){1,6})[，。！]",
            "「{word}」と、たずねられたことを並べて挙げています。",
            "{word} lists what is asked for.",
        ),
        (
            r"[跟向]谁[^，。？]{0,3}(?:学|拜)|师[父傅]是谁",
            r"[位个名的](?P<word>[一-龥]{1,3}?(?:匠|师[父傅]|老师|老人|先生|艺人|大[爷妈]|爷爷|奶奶))",
            "質問は、だれに教わったのかということで、それに当たるのは「{word}」です。",
            "The question is from whom that was learned: from the {word} of whom the reply tells.",
        ),
        (
            r"怎[么样](?!样了)|如何|办法|步骤",
            r"(?P<word>先)(?!生|前)[^。]{1,20}(?:再|然后|接着)",
            "「先…」（まず…）と、順を追って答えています。",
            "先 (“first”) begins to tell the steps.",
        ),
        (
            r"怎么(?!样|会|能|可能|看|想|说|了|回事|这么|那么|还|就|不|没|知道|认识)|如何(?!看)",
            r"^(?P<word>先)(?!生|前|后)",
            "最初に何をするかを、「先」（まず）で答えています。",
            "先 (“first”) tells what is done first.",
        ),
        (
            r"怎么办|做(?:些|点)?什么|怎么做|如何做",
            r"(?P<word>如果|要是)[^。]{2,40}(?P=word)",
            "「{word}…{word}…」（…なら…なら）と、場合ごとにどうするかを答えています。",
            "{word}… {word}… (“if … if …”) tells what to do in each case.",
        ),
        (
            r"怎么(?!样|会|看|想|说|了|回事)|怎样|如何|凭什么|靠什么",
            r"^(?:[^，。！？不没]{0,3}(?<![可依停牢不没光单只]))?(?:全|就|主要)?(?<![光单只])(?P<word>靠|凭)(?!近|在|边|岸|谱|不住|得住)",
            "「{word}」は「…によって、…を頼りに」という意味で、その手段を答えています。",
            "{word} (“by, going by”) tells by what.",
        ),
        (
            r"对(?!于)[^，。？]{1,8}(?<!来)[说讲]|说[一几两]?句|[送给][^，。？]{0,8}(?:一句话|建议)|有什么建议|忠告",
            r"^(?:[^，。]{1,14}，)?(?P<word>别(?!人|的|说|提)|不要|不用|千万|请|多(?=[听看读问走想练睡陪写试动去])|记住)",
            "「{word}」で始まる、人に勧める言い方で応じています。",
            "It begins with {word}, as advice does.",
        ),
        (
            r"什么让|谁|哪[位个]|什么人|什么样的",
            r"^(?:就?是)?(?P<word>[一两](?:个|位|场|封|句|本|只|张|次|座|条|艘|台|间|家|种|辆)[^，。！？]{1,14})[，。]",
            "「{word}」が、たずねられたことに当たります。",
            "What is asked for is {word}.",
        ),
        (
            r"(?:怎么|怎样|如何)(?:看(?![出病书懂到见])|想(?![到起出办])(?!不))|看法|评价|什么(?:样的)?(?:反应|态度)",
            rf"(?P<word>保留意见|不?觉得|认为|以为|反对|不?赞成|主张|{_OWN_VIEW})",
            "「{word}」は、人の見方や考えを述べる言葉です。",
            "{word} tells what somebody thinks.",
        ),
        (
            r"反对",
            r"^[^。！？没不别无未谁哪]{0,16}?(?P<word>[都全也]*反对)",
            "「{word}」は、質問の言葉を使って、反対だ（反対した）と答える言い方です。",
            "{word} says with the word of the question that one is, or was, against it.",
        ),
        (
            r"同意|赞成|反对|支持",
            rf"(?P<word>(?<![不没])(?<![没无]人)(?<!没有)(?<!没有人)反对|不赞成|(?=不|坚决不){_OWN_VIEW})",
            "「{word}」は、賛成か反対かでいえば「反対だ」ということです。",
            "{word} says that somebody is against it.",
        ),
        (
            r"同意|赞成|反对|支持",
            rf"(?P<word>(?<!不)赞成|(?!不){_OWN_VIEW})",
            "「{word}」は、賛成か反対かでいえば「賛成だ」ということです。",
            "{word} says that somebody is for it.",
        ),
        (
            r"责怪|责备|怪过?[您你他她]|骂|批评|埋怨",
            r"(?P<word>挨骂|挨批评?|骂|批评|埋怨|责备|责怪)",
            "「{word}」は、人を責めたり叱ったりすることを言う言葉です。",
            "{word} speaks of blame, as the question does.",
        ),
        (
            r"怎么样了|现在怎么样|后来怎样|后来呢|去哪儿了|在哪儿",
            r"^(?:现在)?(?P<word>还)(?![不没是有])",
            "「{word}」（まだ、今も）で、その後どうなったかを述べています。",
            "{word} (“still”) tells what has become of it.",
        ),
        (
            r".",
            r"^(?P<word>别提了)[，。！]",
            "「{word}」（その話はしないで）は、うまくいかなかったことを話し始める言い方です。",
            "{word} (“don't ask”) begins to tell what did not go well.",
        ),
        (
            r"结果|效果|顺利",
            r"^[^。！？]{0,14}?(?P<word>相反|成功|失败|没想到|出乎意料|不错|很好|很糟|不顺利|顺利)",
            "「{word}」で、結果がどうだったかを答えています。",
            "{word} tells how it went.",
        ),
        (
            r"怎么|如何|哪些|什么(?:原因|办法|困难|区别|不同|不一样)|为什么|哪几",
            r"^(?:主要|大概|一共)?(?:有|是|分|靠)(?P<word>[两二三四五几](?:个|种|条|点|件|样|类)?(?:来源|方面|办法|原因|步|途径|渠道|阶段|条|点|类|样东西|件事))",
            "「{word}」と、いくつあるかから答え始めています。",
            "{word} says how many there are to tell of.",
        ),
        (
            "多少|多[大高远重久长]|几[个次位家年天种岁块]|介绍[^。？]{0,8}(?:情况|规模)|规模",
            rf"^[^。！？]{{0,12}}?(?<!第)(?P<word>(?<!{_DIGIT})(?!一[^百千万十]|{_YEAR}){_DIGIT}+[多几来]?[个次位家年天种岁块元张条只台户斤里米吨本件辆])",
            "「{word}」などと、数を挙げて応じています。",
            "The reply gives numbers, such as {word}.",
        ),
        (
            r"^(?!.*(?:怎么(?:可?能|会)|吗[？?])).*(?:钱|收入|成本|开支)",
            rf"^[^！？]{{0,24}}?(?P<word>(?!一块[^钱一二三四五六七八九]){_DIGIT}+[块毛元][一二三四五六七八九]?(?!儿))",
            "「{word}」などと、金額で応じています。",
            "The reply gives amounts of money, such as {word}.",
        ),
        (
            r"什么时候|何时|[哪几]一?[年月天点]",
            rf"^[^。，！？]{{0,4}}?(?P<word>{_DIGIT}+(?:年(?!前|多|来)|月|号|点))",
            "「{word}」と、時を挙げて応じています。",
            "The reply names a time, {word}.",
        ),
        (
            r"有没有|没有[^，。？]{1,16}[？?]|过(?:吗|没有)",
            r"^(?P<word>有过?[一两几那][^，。！]{0,5})[，。！]",
            "「{word}」は「ある」という答えです。",
            "{word} says that there was.",
        ),
        (
            r"吗[？?]|会不会|要不要|能不能|打算",
            r"^(?P<word>除非)",
            "「{word}」（…でないかぎり）は、「その場合のほかは、しない」という答えです。",
            "{word} (“unless”) says “no”, but for one case.",
        ),
        (
            r"吗[？?]|有没有|是不是|会不会",
            r"^[^，。！？]{1,8}(?P<word>说(?:没有|不是|不会|不行|不能))[，。！]",
            "「{word}」で、「いいえ」という答えを伝えています。",
            "{word} tells that the answer is “no”.",
        ),
        (
            r"吗[？?]|有没有|是不是|会不会",
            r"^[^，。！？]{1,8}(?P<word>说(?:有|是的?|会|行|可以))[，。！]",
            "「{word}」で、「はい」という答えを伝えています。",
            "{word} tells that the answer is “yes”.",
        ),
        (
            r"(?P<asked>哪一?[次回趟场天年])",
            r"^(?P<word>[^，。]{0,20}?那(?:一|个)?(?:天晚上|晚上|夜里|[天年次回夜场]))。",
            "「{word}」が、たずねられた「{asked}」に当たります。",
            "What is asked for with {asked} is {word}.",
        ),
        (
            r"(?P<asked>家里人|家人|家里的人)",
            r"(?P<word>我(?:丈夫|妻子|太太|老婆|媳妇|爱人|老伴|爸爸?|妈妈?|父亲|母亲|女儿|儿子|女婿|奶奶|爷爷|公公|婆婆))",
            "「{word}」は、たずねられた「{asked}」の一人です。",
            "{word} is one of the {asked} of whom is asked.",
        ),
        (
            r"(?P<asked>业绩|经营情况|经营状况|效益)",
            r"(?P<word>销售额|营业额|净利润|利润|产值|收入)",
            "「{word}」は、たずねられた「{asked}」を表す数字です。",
            "{word} is a figure that shows the {asked} of which is asked.",
        ),
        (
            rf"(?P<asked>{_YEAR})",
            r"^(?P<word>那一?年|当年|当时|那时候?)",
            "「{word}」は、質問の「{asked}」を指しています。",
            "{word} means {asked} of the question.",
        ),
        (
            r"[那哪]一?次|怎么回事|发生(?:过|了)?什么|出过什么",
            rf"^(?:那是)?(?P<word>{_YEAR}(?:[春夏秋冬]天?|年[初底])?|[去前]年(?:[春夏秋冬]天?|年[初底])?|有一[次年天回])",
            "「{word}」と、いつのことかを挙げて、そのときの話を始めています。",
            "{word} says when it was, and begins to tell of it.",
        ),
        (
            r"有[^，。？]{1,14}的[？?]$",
            r"^(?P<word>(?:当然|还真|确实)?有)[啊呀的吧嘛]?[，。！]",
            "「{word}」は「いる、ある」という答えです。",
            "{word} says that there are such.",
        ),
        (
            r"(?P<asked>哪一?[次回趟场])",
            r"^(?P<word>[^，。！？]{0,14}那(?:一|个)?[次回趟场][^，。！？]{1,8})[。！]",
            "「{word}」が、たずねられた「{asked}」に当たります。",
            "What is asked for with {asked} is {word}.",
        ),
        (
            r"(?P<asked>记得)",
            r"^(?:[^。！？]{0,6}[，])?(?P<word>忘不了|(?:怎么|哪)(?:能|会)忘(?:得了|掉|记)?|不会忘|没忘|忘不掉)",
            "「{word}」は、質問の「{asked}」に「はい」と答える言い方です。",
            "{word} says “yes” to the {asked} of the question.",
        ),
        (
            r"(?P<asked>记得)",
            r"^(?P<word>(?:早|全|都)*忘(?:了|光了?|记了))[，。！]",
            "「{word}」は、質問の「{asked}」に「いいえ」と答える言い方です。",
            "{word} says “no” to the {asked} of the question.",
        ),
        (
            r"^(?!.*(?:当时|那时|原来|本来|以前|过去)).*?(?P<asked>下一步|今后|往后|将来|未来|接下来|打算|计划)",
            r"^[^。！？]{0,12}?(?P<word>[明后]年|下个?月|下半年|将来|打算|准备|争取)",
            "「{word}」は、質問の「{asked}」と同じく、これからのことを言う言葉です。",
            "{word} speaks of what is to come, as {asked} in the question does.",
        ),
        (
            r"发生|[遇碰]到|[遇碰]上|出过|有没有|什么事",
            r"^[^。！？]{0,12}?(?<!没)(?<!没有)(?P<word>(?:[碰遇赶]上|[碰遇]到|碰见|经历|出)过)",
            "「{word}」と、実際にあったことを例に答えています。",
            "{word} tells of what did happen.",
        ),
        (
            r"有没有|没有[？?]|吗[？?]|吧[？?]|的[？?]$|什么事",
            r"(?:^|[。！？])(?P<word>有(?:那么)?一[回次天年])(?![^，。]{0,4}[以之]?[后前])",
            "「{word}」で始まる、実際にあった話で応じています。",
            "{word} begins to tell of something that did happen.",
        ),
        (
            r"有(?:哪些|些?什么)[^，。？]{0,4}[？?]|包括|成分|组成",
            r"(?P<word>[一-龥]{2,5}?)(?:大约|大概|差不多|约)?占百分之",
            "「{word}」など、たずねられたものを割合とともに挙げています。",
            "It names what is asked for, each with its share: {word} and so on.",
        ),
        (
            r"哪[儿里]",
            r"^(?P<word>(?:哪儿|哪里)[也都][没不][一-龥]{1,3})[，。！]",
            "「{word}」は、質問の言葉を使って「どこにも…ない」と答える言い方です。",
            "{word} says “nowhere”, with the word of the question.",
        ),
        (
            r"谁",
            r"^(?P<word>(?:谁)[也都][没不][一-龥]{1,3})[，。！]",
            "「{word}」は、質問の言葉を使って「だれも…ない」と答える言い方です。",
            "{word} says “nobody”, with the word of the question.",
        ),
        (
            r"什么",
            r"^(?P<word>(?:什么)[也都][没不][一-龥]{1,3})[，。！]",
            "「{word}」は、質問の言葉を使って「何も…ない」と答える言い方です。",
            "{word} says “nothing”, with the word of the question.",
        ),
        (
            r".",
            r"^我?们?(?P<word>[早都也]?[试听看见吃用读尝]过(?:了|的)?)[，。！]",
            "「{word}」の目的語は略されています。直前に言われたもののことです。",
            "{word} leaves out its object, which is what has just been spoken of.",
        ),
    )
)


def of_sort(asked: str, said: str, question: str, reply: str) -> Localized:
    """
    Say by which words a reply is of the sort that is asked for.

    `asked` and `said` are the question and the reply in simplified characters.
    """
    return _of_rows((*_SORTS, *NAMING), asked, said, question, reply)


def by_naming(asked: str, said: str, question: str, reply: str) -> Localized:
    """Say by which words what is said names what is asked for, wherever in a reply it stands."""
    return _of_rows(NAMING, asked, said, question, reply)


def _of_rows(rows: Sequence[Row], asked: str, said: str, question: str, reply: str) -> Localized:
    for asks, tells, ja, en in rows:
        at = asks.search(asked)
        found = tells.search(said) if at is not None else None
        if at is not None and found is not None:
            word = reply[slice(*found.span("word"))]
            thing = question[slice(*at.span("asked"))] if "asked" in at.re.groupindex else ""
            return Localized(
                ja=ja.format(word=nested(word), asked=nested(thing)), en=f" {en.format(word=word, asked=thing)}"
            )
    return Localized(ja="", en="")
