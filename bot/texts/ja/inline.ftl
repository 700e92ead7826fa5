### ほかのチャットで、@のあとにボットの名前を書いたときに出るもの。

inline-open = ボットを開く
inline-button-word = 🔎 くわしく見る
inline-button-set = ▶ クイズを始める
inline-unknown = この語は見つかりません
inline-count = クイズ、{ $count }問
inline-set = 「{ $title }」の中国語クイズ、{ $count }問。ヒントと解説つきです。
