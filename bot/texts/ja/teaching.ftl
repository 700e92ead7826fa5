### 先生の机（個人チャット）。

desk-title = 🎓 先生の机
desk-choose = どのクラスにしますか。
desk-no-class = 🎓 ここは先生の机です。管理者になっているグループに私を追加するか、グループで /push を使うと、クラスがここに並びます。
desk-for-learners = グループで学んでいる方は、そのグループで /leaderboard を送ると順位が、ここで /score を送ると自分の成績が見られます。
desk-in-quiz = 途中のクイズは /cancel でやめられます。
class-figures = { $learners }人 · 解答{ $answers }件 · 正答率{ $percent }%
class-nothing = まだ解答がありません
class-round-runs = { $count }問のラウンドが進行中です。
class-stopped = ⏹ ラウンドを終了しました。
compare-title = ⚖ クラスの比較
compare-month = この30日：{ $figures }
compare-all = 全期間：{ $figures }
board-button-week = 7日間
board-button-month = 30日間
board-button-all = 全期間
button-class-begin = ▶ ラウンドを始める
button-class-stop = ⏹ ラウンドを終える
button-class-schedules = 🗓 予定
button-class-homework = 📝 宿題
button-class-board = 🏆 ランキング
button-class-results = 📊 成績
button-class = ‹ クラスへ
button-compare = ⚖ クラスを比べる
button-results-former = 📊 退出したグループも含めた成績
button-desk = ‹ すべてのクラス
menu-push = 🎓 私のクラス
