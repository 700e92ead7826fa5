### 管理员操作的记录。

acts-none = 还没有记录。
acts-title = { $count } 条记录，最新的在前
acts-command-line = 命令行
acts-anonymous = 匿名
acts-version = 第 { $version } 版
act-published = 发布
act-drafted = 添加为草稿
act-retired = 停用
act-restored = 恢复
act-revised = 完成审阅
act-edited = 修改题目
act-dropped = 去掉题目
act-granted = 授予角色
act-revoked = 取消角色
act-flag-accepted = 采纳报错
act-flag-rejected = 驳回报错
act-pushed = 在群里出题
act-homework-set = 布置作业
act-homework-put-off = 推迟作业截止时间
act-homework-dropped = 取消作业
command-log = 操作记录
menu-log = 📜 记录
