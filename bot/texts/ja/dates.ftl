### 日付の書き方：年を入れたもの、場所が狭いところのもの、曜日。

date = { $year }年{ $month }月{ $day }日
date-short = { $month }/{ $day }
date-with-weekday = { $date }（{ $weekday }）
day-mon = 月
day-tue = 火
day-wed = 水
day-thu = 木
day-fri = 金
day-sat = 土
day-sun = 日
