### 명령줄에서 하는 모든 가져오기에 대한 말.

# $source (텍스트): 파일이나 웹 주소.
import-unreachable = { $source } 위치를 열 수 없었어요. 이름이나 주소를 확인해 주세요.
# $megabytes (숫자): 한 번에 가져올 수 있는 크기.
import-too-large = 한 번에 가져올 수 있는 { $megabytes }MB보다 커요. 나누어서 가져와 주세요.
