### 在任何聊天里用 @ 加机器人的名字时显示的内容。

inline-open = 打开机器人
inline-button-word = 🔎 查看详情
inline-button-set = ▶ 开始测验
inline-unknown = 没有找到这个词
inline-count = 测验，{ $count } 题
inline-set = 《{ $title }》的中文测验，共 { $count } 题，有提示和解析。
