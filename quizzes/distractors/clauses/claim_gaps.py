"""Does a statement lack what it is about: an object, a noun that is counted, the name that goes with a title?"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_DATE, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.unnamed_matter import leaves_out_matter
from quizzes.distractors.display import clauses, without_end

_N = OF_NUMBER_OR_FEW
_OPENS = r"(?:^|(?<=[，,；]))(?:自己|他们|她们|他|她|我们?)?"
_SPAN = rf"{_N}+[多几来]?(?:天|年|个月|个?星期|个?礼拜)"
_GAPS = lazy_regex(
    rf"换[了作成做](?:自己|我|他|她|你|谁|别人)(?=[，,也都就会早]|$)|"  # in whose place
    # what was put in
    rf"{_OPENS}[装换改修买卖用吃喝写开关看学做搬拆种养试投签]了(?:以后|之后|后)(?=[，,的也都就才还却又我])|"
    # who is there today, which is said of no talk but while it goes on
    r"^(?:今天|今晚|本期|这期|这一期)[^，,]{0,6}(?:请到|请来|邀请到?|来到|做客)|(?:来宾|嘉宾)是|"
    # what takes so long
    rf"(?:^|[；;])(?:自己|[我他她]们?)?(?:刚[^，,]{{1,4}}的?时候|以前|从前|过去|那时候?|当时|现在|如今)"
    rf"[只才就都还也]*要{_SPAN}(?=[，,；]|$)|"
    rf"(?:^|[；;])[^，,；]{{1,10}}(?:时代|年代|时候?|以前|那会儿?)[，,]{_SPAN}[就也都才]*(?:足?够|可以|行|好)了?(?=[，,；]|$)|"
    rf"^(?!.*在[^，,]{{1,12}}[干做待呆住]了).*[干做待呆住]了{_SPAN}[，,]?(?:我|自己)*[就又才后便]{{1,2}}回|"  # whence
    rf"(?:^|[，,；到是]|自己|们)第{OF_DATE}代"  # of what
    r"(?=[，,就才也都还宁是要会能可必只不没又再更很比用做出他她我]|$)|"
    # whose
    r"^(?:[^，,]{2,6}[年月天][，,]?|[去今前当]年的?|[上这]个月的?)?(?:工资|薪水|工钱|成绩|业绩|身体|心里|价[钱格](?!战)|经费|租金|"
    r"(?:房租|[纯总年月]?收入|[毛纯]?利润|营业额|销售额|库存|存款|体重|血压|学费)"
    r"(?=[是有就也都还才只已从由达超不延增缩减提降升涨跌下上少多掉占摊]))(?=[^的])|"
    rf"^从[^，,]{{1,12}}到[^，,]{{1,12}}[，,](?:整整|足足|[一总]?共|就?是|大[概约])*{_SPAN}$|"  # did what
    r"^(?:大部分|大多数?|多数|一部分|多半|有的|其余)(?:都|全|就|还)?是(?!因为)|"  # most of what
    rf"{_N}个里(?:[头面边])?|{_N}个当中|没有?跟(?=[，,]|$)|"
    rf"第{OF_DATE}+[个次]的时候|"
    rf"[前后]面的{_N}|"  # which of those that were told of
    r"^(?:女儿|儿子|孙子|孙女|老伴)(?![的们])|"  # whose
    r"^[^，,我自]{2,6}[年月][，,]?(?:女儿|儿子|孙子|孙女|老伴)(?![的们])(?!.*[我自])|"  # the same, after a time
    rf"(?:同意|答应|愿意|肯|决定)(?![^，,]*把)[^，,把]{{0,3}}[租借送卖交留还让捐批]给(?:我们?|自己|他们?|她们?)"
    rf"(?:{_SPAN})?(?=[，,]|$)|"  # gives what
    r"(?:^|[，,；])(?:自己|他们|她们|他|她|我们?)?[\u4e00-\u9fff]{1,2}的(?:前一|第二|头一|当)[天晚夜]|"  # 走的前一天
    r"^最[^，,]{1,3}的[那这]?一[次回个条只张位家本座件棵种块](?=[叫是在有就都长高重姓，,])|"  # one of what
    r"(?:反对|同意|赞成)(?=[，,]|$)|"  # agrees to what
    rf"(?:^|自己|[我他她，,])(?:也|就|又|还|只)?[去来]住[过了]{_N}|"  # where
    r"(?:也[做办去来]|试)过[一二两三几][次回](?=[，,]|$)|"  # did what, too
    r"(?:预测|预计|估计|认为|发现|说)[，,]?(?:降|涨|升|跌|减少?|增加|缩短)到|"  # what falls so far
    r"(?:^|[，,我自己])(?:也|都|真|还|就)?[答说]不[上出]来(?=[，,]|$)|"  # an answer to what
    r"[说讲谈写]得(?:很|十分|非常|最|更|特别)?[^，,的]{1,3}$|"  # what is said so well
    rf"^{_N}+(?:年|个?月|天|个?小时|个星期)[以之]?后[，,]|"  # after what
    r"^[\u4e00-\u9fff]{2}的时候(?=没有?人|谁也|大家|都)|"  # who or what
    rf"完[^，,了]{{0,3}}{_N}+多?(?:分钟|小时|天|个月|年)(?=$)|"  # 打完针五分钟: and then what
    rf"(?:^|[，,；])(?![^，,；]*[有共])[^，,；]*[了过]{_N}+多?[个只件条张本份](?=[，,；]|$)|"  # 丢了五十三个
    # 我妈背了三十七袋, 留了十五箱: of what; but for what there is less of: 栏杆少了十根
    rf"(?:^|[，,；])[^，,；有共]{{1,6}}[背搬运扛抬拉装卖买吃喝收送做种挖烧煮磨洗借拿带捡留剩存养][了过]"
    rf"{_N}+多?[袋箱包桶碗杯瓶盘捆筐篮担根块棵把颗片盒匹头](?=[，,；]|$)|"
    rf"^[^，,]{{1,4}}[高低多少]{_N}+分(?=[，,]|$)|"  # than whom
    rf"[算数][，,]{_N}+[多来几]?(?:[天年个次块元]|个?月)(?=[，,]|$)|"  # 掰着指头一算，四十天: of what
    rf"{_OPENS}(?:又|再|从头|重新|一口气|仔细|全部|全|都|后来){{0,3}}[改看写读听抄做练算数查学画修译背念]"
    rf"(?:到尾)?[了过]{OF_NUMBER_OR_FEW}+遍(?=[，,]|$)|"  # 从头改了一遍: went through what
    # 掉进去过一次: into what; what one goes to ask for
    r"^[^，,在从往到里边口把]{0,6}[掉跌摔滑滚栽爬钻跳闯躲混塞陷][进下上出][去来]|(?:[我他她己]|[我他她]们)[去来]要(?=[，,]|$)|"
    r"不是[要想]?[\u4e00-\u9fff][，,]|"  # 不是要穿，而是要摆在窗台上: to wear what
    # 八岁，提了十四个月: carried what, and who was so old
    rf"^[^，,]{{0,4}}{_N}+岁[，,][^，,我他她自]{{0,2}}[\u4e00-\u9fff][了过](?:整整|大概|将近)?{_SPAN}|"
    rf"{_OPENS}[提背扛抱挑端抬]了{_SPAN}(?=[，,]|$)|"
    # 现在三小时零二分，还有四年: what takes so long, and until what
    rf"^(?:自己|[我他她]们?)?(?:现在|如今|目前|今天|[去今前]年){_N}+(?:个?小时|个?钟头|分钟?|秒)[零{_N[1:-1]}分钟秒]*[，,]|"
    rf"{_OPENS}[也就都]?[还只][有剩差]{_SPAN}$|"
    # 自己用过，还买了不少寄给老乡: used and bought what
    r"^(?:自己|[我他她]们?)?(?:也|都|还|曾经?|以前|早就)*[试用买吃看读学做修写画养种]过(?=[，,]|$)|"
    r"^(?:自己|[我他她]们?)?(?:[也都还又就]|曾经?|(?![也都还又就曾])[^，,]{1,2}过[，,])*[买做写画种印编]了(?:很多|许多|不少|好多|好些|一些)"
    r"(?=[送寄分拿带给发]|[，,]|$)|"
    rf"^(?:自己|[我他她]们?)?(?:一共|总共|先后|大概|[也就还又都才]|{_SPAN}[里内]?|[去今前那]年)*"
    rf"[看画写修搬拍数养听查买卖][了过]{_N}+[多来几]?[棵株头匹辆台把栋座家盏首篇幅双套](?=[，,；]|$)|"
    # 自己的徒弟说是三百多年: what is so old
    rf"(?:^|[，,；])[^，,；]{{1,8}}说(?:是|有)?{_SPAN}(?=[，,；]|$)|"
    # the life of what: 平均寿命延长到了两百次
    r"^(?:现在|后来|如今|当时)?(?:平均|最[长短高低大小]的?)?(?:寿命|产量|成本|温度|重量|长度|高度|速度|售价|票价|单价|浓度|湿度|厚度|销量|死亡率|成功率|合格率)"
    r"(?:是|有|就|也|都|还|才|只|已经|可以|能|从|由|达到|超过|不到|[延增缩减提降升涨跌下上])"
)
# Together with whom: 正好一块儿退休. A case that is told of (一起事故) and what is put together are no company.
_TOGETHER = lazy_regex(r"(?<![在到])(?:一块儿|一起(?![案事车纠火交])|正好一块)")
_COMPANY = lazy_regex(
    rf"[和跟同与们俩都全]|大家|大伙|夫[妻妇]|一家|父[子女]|母[子女]|兄弟|姐妹|师徒|双方|带着?|陪|人|{_N}[个位口家名]"
)
_CALL, _CALLS_IN = lazy_regex("电话|热线|手机"), lazy_regex("打[进过]来")
_LEAST_TELLING = 7
# So large a share, or so much money, of what is not named, only when and whose it is: 去年我们是百分之三十.
_IS_SO_MUCH = lazy_regex(
    rf"^(?P<who>[^，,；是]*)是(?:大概|大约|将近|差不多|不到|超过)?"
    rf"(?:百分之{_N}+(?:点{_N}+)?|[0-9.]+[%％]|{_N}成[半{_N[1:-1]}]?|{_N}+分之{_N}+|{_N}+[多几来]?[万亿]?[多]?(?:块钱?|元|美元))"
    rf"(?:左右|上下|多)?(?=[，,；]|$)"
)
_WHO_HAS_IT = lazy_regex(
    rf"{_N}+年|(?:我们?|自己|他们|别的?|其他的?)*(?:公司|国家|单位|医院|学校|工厂|[厂店村县镇市省国家])|"
    r"[我他她]们|我|他|她|自己|别人|人家|同行|对手|大家|全[国省市]"
)
_TIMES = frozenset({"t", "m", "q", "mq", "d", "c", "r"})
# A counted thing alone before a pause, of which it is not said where or whose it is: 九个卸货口，….
_COUNTED = lazy_regex(
    rf"^{_N}+[多几来]?(?:[个家间座条台辆张本亩分块口匹只扇层排片棵头])(?!人)[^，是有会能没不了过着得都也就去来在说]{{1,4}}[，,]"
)
# What is done without what it is done to, what takes so many hours, and how many times as much without than what.
_TAKES_LONG = r"(?:大[概约]|至少|最少|差不多|将近|一共|总共|平均|往往|通常|一般|只|才|就|都|还|也|得|需)*"
_CUT_OFF = lazy_regex(
    rf"{_OPENS}(?:(?:今|去|前)年|后来|全部?|彻底|完全|真的|正式|刚|一旦)*"
    r"(?:取消|废除|公布|公开|发布|改造|拆除|拆掉|搬走|装好|安装|更换|替换|换掉|推出|推广|实施|采用|引进|调整|修改|修好|卖掉|买下|"
    r"关掉|打开|拒绝|批准|降低|提高|缩短|延长|停掉|删掉|扔掉|洗好|补好|测完|登记|清理|检查|录完|收回)"
    r"了?(?:以后|之后|后|以前|之前|前|的时候)(?=[，,]|$)|"
    rf"^(?:自己|[我他她]们?|一[个台件套幅张把口条本只双])?{_TAKES_LONG}要{_N}+[多来几]?个?(?:半)?"
    r"(?:小时|钟头|分钟|天|星期|礼拜|月|年)(?=[，,；]|$)|"
    rf"^(?![^，,；]*[比跟较于]).*(?:(?<![提升增调变])(?<!差不)[高贵多快大重长厚远]|便宜)出?(?:差不多|将近|大概|大约|整整|足足|近)*{_N}+多?倍(?=[，,；]|$)|"
    rf"(?:^|[，,；])(?:差不多|将近|大概|大约|整整|足足|不到|超过|近)+{_N}+多?倍(?=[，,；]|$)|"
    # 干活的时候每小时四公里: what goes so fast; 大桥最长的一根三百米: one of what
    rf"^(?:自己|[^，,；]{{1,6}}(?:时候?|平时)|一般|平均|通常|现在|如今)?每个?(?:小时|钟头|分钟|秒|天|月|年|周|星期)"
    rf"(?:大[概约]|只|才|差不多|最多|最少)*{_N}+[多来几]?[公里米度斤吨块元次个升克步]{{1,3}}(?=[，,；]|$)|"
    rf"最[^，,的]{{1,2}}的[那这]?一[根条座栋棵块口只](?:大[概约]|将近|足有)*{_N}"
)
_AT_MOST, _AMOUNT = lazy_regex("^(?:最多|最少|至少)"), lazy_regex(rf"{_N}+[一-龥]?")
# What only says when or where, or takes up a speaker's view, needs no verb.
_SETS_SCENE = lazy_regex(
    r"[年月天日周号点夜早晚初末底春夏秋冬][一-龥]{0,2}$|[里上中下后前边内外间期时]$|时候?|刚|同样|实在|的话$|[是有会能没不了过着得]"
)
_NAMES_THINGS = frozenset({"n", "m", "q", "ng", "nz", "ns", "nr", "f", "s", "x", "mq"})
# A title that calls one person and needs a name before it.
_BARE_TITLE = lazy_regex(r"(?:^|[，,；对跟和给被让把])(?:大姐|大哥|大爷|大妈|大婶|大叔|大嫂|阿姨|叔叔)(?!们)")


def lacks_what_it_is_about(text: str) -> bool:
    """Tell whether a simplified statement, read by itself, leaves out what only the words around it tell."""
    found = (_GAPS.search(text), _CUT_OFF.search(text), _COUNTED.match(text), _BARE_TITLE.search(text))
    is_alone = leaves_out_matter(text) or (bool(_TOGETHER.search(text)) and not _COMPANY.search(text))
    return any(found) or is_alone or names_no_call(text) or _has_bare_clause(text) or _is_share_of_nothing(text)


def leaves_out_of_what(text: str) -> bool:
    """Tell whether a simplified quote leaves out an object, or a noun that it counts; a bare noun may stand in one."""
    return any((_GAPS.search(text), _CUT_OFF.search(text), _BARE_TITLE.search(text)))


def names_no_call(text: str) -> bool:
    """Tell whether somebody is through, and no telephone is named: 有个小伙子半夜两点打进来."""
    return bool(_CALLS_IN.search(text)) and not _CALL.search(text)


def _is_share_of_nothing(text: str) -> bool:
    """Tell whether a statement begins with how large a share or a sum is, and does not name of what."""
    found = _IS_SO_MUCH.match(text)
    if found is None:
        return False
    words = plain_words(_WHO_HAS_IT.sub("，", found["who"]))
    return all(word == "，" or tag_of(word) in _TIMES for word in words)


def _has_bare_clause(text: str) -> bool:
    """Tell whether one clause only names a thing or a number: 三楼，木楼梯又窄又陡; 狗咬过一次，右小腿，四针."""
    pieces = [without_end(piece) for piece in clauses(text)]
    return len(pieces) > 1 and any(map(_is_bare, pieces))


def _is_bare(clause: str) -> bool:
    if len(clause) >= _LEAST_TELLING or _SETS_SCENE.search(clause):
        return False
    words = _AT_MOST.sub("", clause)
    return all(tag_of(word) in _NAMES_THINGS or _AMOUNT.fullmatch(word) for word in plain_words(words))
