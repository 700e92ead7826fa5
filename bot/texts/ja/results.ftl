### 答えから見た問題の良し悪し：教師向け。

item-verdict-too-few = 答えた人がまだ少なく、判断できません。
item-verdict-check-key = 正解を確かめてください。同じ誤答に集中しているか、ほかの問題がよくできる人ほど間違えています。
item-verdict-too-hard = 難しすぎます。当てずっぽうと変わらないか、ほとんど誰も正解していません。
item-verdict-too-easy = やさしすぎます。ほぼ全員が正解しています。
item-verdict-tells-little = 力の差が出ません。ほかの問題がよくできる人も、この問題では差がありません。
item-verdict-idle-distractor = 誰も選ばない選択肢があります。もっと迷いやすいものに替えてください。
item-verdict-fine = 問題ありません。

## 問題の図と、その代わりの文。図の書体に絵文字はない。
items-count = { $of ->
    [0] 十分に答えられた問題はまだありません
   *[other] { $of }問のうち、難しい順に{ $shown }問
}
items-facility = 平均得点率
items-discrimination = 識別力
items-to-check = 要確認（表の what_to_do をご覧ください）
items-empty = まだ答えが足りません。{ $answers }人が答えた問題から、ここに表示されます。
items-alternative-row = { $number }番{ $percent }%
items-alternative = 平均得点率の低い順（全{ $count }問）：{ $rows }。
