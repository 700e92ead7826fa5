### 从答题情况看题目的好坏：给老师看。

item-verdict-too-few = 答题的人还太少，暂时无法判断。
item-verdict-check-key = 请检查答案：多数人选了同一个错误选项，或者其他题答得好的人反而答错。
item-verdict-too-hard = 太难：跟瞎猜差不多，或者几乎没人答对。
item-verdict-too-easy = 太容易：几乎人人都答对。
item-verdict-tells-little = 区分度低：其他题答得好的人，这道题并没有答得更好。
item-verdict-idle-distractor = 有没人选的干扰项：请换一个更容易迷惑人的。
item-verdict-fine = 没有问题。

## 题目的图，以及代替它的文字。图的字体没有表情符号。
items-count = { $of ->
    [0] 还没有答题人数足够的题目
   *[other] 共{ $of }题，由难到易列出{ $shown }题
}
items-facility = 平均得分率
items-discrimination = 区分度
items-to-check = 需要检查（见表中 what_to_do 一栏）
items-empty = 答题人数还不够：满{ $answers }人答过的题目才会显示在这里。
items-alternative-row = 第{ $number }题{ $percent }%
items-alternative = 按平均得分率由低到高（共{ $count }题）：{ $rows }。
