### 答えから見た問題の良し悪し：先生向け。

item-verdict-too-few = 答えた人がまだ少なく、判断できません。
item-verdict-check-key = 正解を確かめてください。同じ誤答に集中しているか、ほかの問題がよくできる人ほどまちがえています。
item-verdict-too-hard = 難しすぎます。当てずっぽうと変わらないか、ほとんどだれも正解していません。
item-verdict-too-easy = やさしすぎます。ほぼ全員が正解しています。
item-verdict-tells-little = 力の差が出ません。ほかの問題がよくできる人も、この問題では差がありません。
item-verdict-idle-distractor = だれも選ばない選択肢があります。もっと迷いやすいものに替えてください。
item-verdict-fine = 問題ありません。

## 問題の図と、その代わりの文。図の書体に絵文字はない。
items-all = { $of ->
    [0] 十分に答えられた問題はまだありません
   *[other] 全{ $of }問（難しい順）
}
items-hardest = { $of }問のうち、難しい順に{ $shown }問
items-facility = 平均得点率
items-discrimination = 識別力
items-to-check = 要確認（表の what_to_do をご覧ください）
items-empty = まだ答えが足りません。{ $answers }人が答えた問題から、ここに表示されます。

## 先生向けの成績：個人チャットで
results-title = 「{ $group }」の成績
results-nameless = グループ
results-people = 学習者{ $learners }人
results-answers = { $questions }問に{ $answers }件の解答
results-hardest = 最も難しかった問題（平均得点率{ $percent }%）：
results-too-few = 問題の分析は、1問に{ $answers }人以上が答えると表示されます。
results-to-check = 確認したほうがよい問題：
results-to-check-more = ほか{ $count }問は、シート「analysis」にあります。
results-nothing-to-check = 気になる問題はありません。
results-item = ・{ $prompt }（{ $percent }%）― { $verdict }
results-picture = 難しい問題の平均得点率と、力の差が出るかどうか（識別力）です。初回の解答だけで計算しています。
results-workbook = Excelファイル：すべての解答、学習者、問題、問題の分析、学習者×問題の表。日時は{ $zone }の時刻です。
results-workbook-cut = 新しい{ $count }件の解答が入っています。すべての解答はCSVにあります。
results-csv = 同じ表のCSVです（上から順に並んでいます）。
results-none = 「{ $group }」では、まだだれも解答していません。
results-failed = 申し訳ありません。成績を作成できませんでした。あとでもう一度お試しください。
results-who = 成績を見られるのは、グループの管理者と、メンバーである先生だけです。
toast-results-who = グループの管理者と先生だけが見られます。
toast-results = ⏳ 成績をまとめています。少しお待ちください。
results-unreachable = 個人チャットにまだメッセージを送れません。下のボタンでチャットを開くと、成績が届きます。
results-anonymous = 成績は個人チャットにお送りしますが、匿名のため、どなたかわかりません。下のボタンでチャットを開いてください。
results-unknown = 「{ $word }」の意味がわかりませんでした。/results のあとにセットを書くと、そのセットだけの成績になります。セット（この名前か、ほかの題名にない一部で）：{ $sets }
button-results-open = 📊 個人チャットで成績を見る
button-results-round = 📊 前回のラウンドだけ
button-results-all = 📊 すべての解答
results-which-group = どのグループの成績にしますか。
results-no-group = 成績を見られるグループが見つかりません。グループで /results を送ってください。
command-results = 成績と問題の分析
