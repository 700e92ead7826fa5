"""What are the syllables of Mandarin, and how is each written with a tone mark or a tone number?"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

UNSAID, NEUTRAL = 0, 5
ERHUA = "r"

_TABLE = """
a ai an ang ao
ba bai ban bang bao bei ben beng bi bian biang biao bie bin bing bo bu
ca cai can cang cao ce cei cen ceng ci cong cou cu cuan cui cun cuo
cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo
da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan duang dui dun duo
e ê ei en eng er
fa fan fang fei fen feng fiao fo fou fu
ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
ha hai han hang hao he hei hen heng hm hng hong hou hu hua huai huan huang hui hun huo
ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo
la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lü lüe
m ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
n na nai nan nang nao ne nei nen neng ng ni nia nian niang niao nie nin ning niu nong nou nu nuan nun nuo nü nüe
o ou
pa pai pan pang pao pei pen peng pi pia pian piao pie pin ping po pou pu
qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
r ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo
sa sai san sang sao se sei sen seng si song sou su suan sui sun suo
sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo
ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
wa wai wan wang wei wen weng wo wu
xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
ya yai yan yang yao ye yi yin ying yo yong you yu yuan yue yun
za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo
zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo
"""
BASES = frozenset(_TABLE.split())
LONGEST_BASE = max(map(len, BASES))
_VOWELS = "aoeêiuü"
_MARKS = {1: "\u0304", 2: "\u0301", 3: "\u030c", 4: "\u0300"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Syllable:
    """
    One spoken syllable: its letters in lower case with `ü`, and its tone.

    `tone` is 1 to 4, `NEUTRAL` (5), or `UNSAID` (0) where only the letters are known. The ending of erhua is a
    syllable of its own, `r`, because it has a character of its own.
    """

    base: str
    tone: int

    @property
    def marked(self) -> str:
        """Write it with a tone mark where GB/T 16159 puts it; a neutral tone has none."""
        mark = _MARKS.get(self.tone)
        if mark is None:
            return self.base
        place = _place_of_mark(self.base)
        marked = f"{self.base[: place + 1]}{mark}{self.base[place + 1 :]}"
        return unicodedata.normalize("NFC", marked)

    @property
    def numbered(self) -> str:
        """Write it with a tone number, 5 for the neutral tone; without one where the tone is unsaid."""
        return self.base if self.tone == UNSAID else f"{self.base}{self.tone}"

    @property
    def is_erhua(self) -> bool:
        """Tell whether this is only the ending of the syllable before."""
        return self.base == ERHUA


def starts_with_vowel(base: str) -> bool:
    """Tell whether an apostrophe is needed before this syllable inside a word."""
    return base[0] in "aoeê"


def _place_of_mark(base: str) -> int:
    for vowel in "aeê":
        if vowel in base:
            return base.index(vowel)
    if "ou" in base:
        return base.index("o")
    vowels = [i for i, letter in enumerate(base) if letter in _VOWELS]
    # m, n, ng, hm and hng carry the mark on the nasal.
    return vowels[-1] if vowels else next((i for i, letter in enumerate(base) if letter in "mn"), 0)
