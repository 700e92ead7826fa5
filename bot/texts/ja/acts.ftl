### 管理者が行ったことの記録。

acts-none = まだ記録はありません。
acts-title = 記録{ $count }件（新しい順）
acts-command-line = コマンドライン
acts-anonymous = 匿名
acts-version = 第{ $version }版
act-published = 公開
act-drafted = 下書きとして追加
act-retired = 休止
act-restored = 再開
act-revised = 見直しを完了
act-edited = 問題を修正
act-dropped = 問題を外した
act-granted = 役割を付けた
act-revoked = 役割を外した
act-flag-accepted = 報告を採用
act-flag-rejected = 報告を却下
act-pushed = グループで出題
act-homework-set = 宿題を出題
act-homework-put-off = 宿題の期限を延長
act-homework-dropped = 宿題を取り消し
command-log = 操作の記録
menu-log = 📜 記録
