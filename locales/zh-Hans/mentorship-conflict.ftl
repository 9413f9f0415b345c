### 回避：两位永远不应被推荐给彼此的成员。

## 可以调整的情况

mentorship-conflict-with-oneself = 这是同一位成员。请选择两位不同的人。
