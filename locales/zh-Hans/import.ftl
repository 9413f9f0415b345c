### Waymark 在命令行里对每次导入说的话。

# $source（文本）：文件或网址。
import-unreachable = 我们无法打开 { $source }。请检查名称或地址。
# $megabytes（数字）：一次最多可以导入多少。
import-too-large = 内容超过 { $megabytes } MB，这是一次可以导入的上限。请分成几份。
