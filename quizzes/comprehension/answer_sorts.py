"""
By which words is a reply one of the sort that is asked for?

    有没有闹过笑话？ — 多了去了！        there is plenty
    这块料怎么看？ — 先看纹，再听声      the steps
    请对学生说句话。 — 别着急……        advice
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import nested
from quizzes.question import Localized

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
            r"吗[？?]|吧[？?。]|是不是",
            r"^(?P<word>哪儿?啊|哪里[啊呀]?|哪有|哪能[啊呀]?|才不是|没那回事)[，。！]",
            "「{word}」は、聞かれたことを打ち消す返事です。",
            "{word} denies what is asked.",
        ),
        (
            r"吗[？?]|吧[？?。]|是不是",
            r"^(?P<word>可不(?:嘛|是)?|那当然|没错|对[啊呀]?|是啊)[，。！]",
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
            r"怎[么样](?!样了)|如何|办法|步骤",
            r"(?P<word>先)(?!生|前)[^。]{1,20}(?:再|然后|接着)",
            "「先…」（まず…）と、順を追って答えています。",
            "先 (“first”) begins to tell the steps.",
        ),
        (
            r"怎么办|做(?:些|点)?什么|怎么做|如何做",
            r"(?P<word>如果|要是)[^。]{2,40}(?P=word)",
            "「{word}…{word}…」（…なら…なら）と、場合ごとにどうするかを答えています。",
            "{word}… {word}… (“if … if …”) tells what to do in each case.",
        ),
        (
            r"怎么(?!样|会|看|想|说|了|回事)|怎样|如何|凭什么|靠什么",
            r"^(?:全|就|主要)?(?P<word>靠|凭)",
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
            r"同意|赞成|反对|支持",
            rf"(?P<word>保留意见|反对|不?赞成|{_OWN_VIEW})",
            "「{word}」は、賛成か反対かを述べる言葉です。",
            "{word} tells whether somebody is for or against it.",
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
            rf"^[^。！？]{{0,12}}?(?<!第)(?P<word>(?!一[^百千万十]){_DIGIT}+[多几来]?[个次位家年天种岁块元张条只台户斤里米吨本件辆])",
            "「{word}」などと、数を挙げて応じています。",
            "The reply gives numbers, as {word}.",
        ),
        (
            r"钱|收入|成本|开支",
            rf"^[^！？]{{0,24}}?(?P<word>(?!一块[^钱一二三四五六七八九]){_DIGIT}+[块毛元][一二三四五六七八九]?(?!儿))",
            "「{word}」などと、金額で応じています。",
            "The reply tells amounts of money, as {word}.",
        ),
        (
            r"什么时候|何时|[哪几]一?[年月天点]",
            rf"^[^。，！？]{{0,4}}?(?P<word>{_DIGIT}+(?:年(?!前|多|来)|月|号|点))",
            "「{word}」と、時を挙げて応じています。",
            "The reply names a time, {word}.",
        ),
    )
)


def of_sort(asked: str, said: str, reply: str) -> Localized:
    """Say by which words a reply, in simplified characters and as it is written, is of the sort that is asked for."""
    for asks, tells, ja, en in _SORTS:
        found = tells.search(said) if asks.search(asked) else None
        if found is not None:
            word = reply[slice(*found.span("word"))]
            return Localized(ja=ja.format(word=nested(word)), en=f" {en.format(word=word)}")
    return Localized(ja="", en="")
