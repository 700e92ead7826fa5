### 日期的写法：带年份的、地方小的时候用的，还有星期几。

date = { $year }年{ $month }月{ $day }日
date-short = { $month }/{ $day }
date-with-weekday = { $date }（{ $weekday }）
day-mon = 周一
day-tue = 周二
day-wed = 周三
day-thu = 周四
day-fri = 周五
day-sat = 周六
day-sun = 周日
