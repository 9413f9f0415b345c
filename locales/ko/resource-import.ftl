### HSDS로 된 서비스 목록을 가져오는 분께, 명령줄에서 하는 말.
### 말투: 해요체. “당신” 없이. 쉬운 말로, 무엇이 어디에 있는지 정확하게, 탓하지 않고, 할 수 있는 다음 일과 함께.

## 아무것도 읽을 수 없거나, 아무것도 가져오지 않을 때.

# $source (텍스트): 파일, 폴더 또는 웹 주소.
resource-import-not-hsds = { $source } 내용을 읽을 수 없었어요. JSON으로 된 HSDS(서비스 하나, 서비스 목록, 또는 “contents”가 있는 페이지), 한 줄에 서비스 하나씩(NDJSON), 또는 그런 파일이나 CSV 표가 든 폴더여야 해요.
# $source (텍스트): 파일. $line (숫자): 줄.
resource-import-line-unreadable = { $source } 파일은 { $line }번째 줄부터 읽을 수 없었어요. 오는 길에 끊겼을 수 있어요. 아무것도 가져오지 않았어요.
# $source (텍스트): 폴더 또는 웹 주소.
resource-import-broke-off = { $source }에 있는 목록이 온전하지 않아요. 페이지가 빠졌거나 순서가 맞지 않아요. 아무것도 가져오지 않았어요. 다시 받아 주세요.
# $source (텍스트): 폴더.
resource-import-folder-empty = { $source }에는 가져올 수 있는 것이 없어요. JSON 파일도 CSV 파일도 없어요.
# $source (텍스트): 폴더.
resource-import-folder-mixed = { $source }에 JSON 파일과 CSV 표가 함께 있어요. 어느 것을 쓸지 분명하도록 두 폴더로 나누어 주세요.
resource-import-table-missing = services.csv 표가 없어서 가져올 서비스가 없어요.
# $file (텍스트): 표.
resource-import-table-without-ids = { $file } 표의 첫 줄에 “id” 열이 없어요. 열이 쉼표로 나뉘어 있나요?
# $count, $all (숫자): 사라질 안내 정보의 수, 그리고 이 출처에 있는 전체 수.
resource-import-withdraws-many = 이 출처에 있던 서비스 { $all }개 중 { $count }개가 이제 목록에 없어요. 목록이 온전하지 않은 것처럼 보여서 아무것도 바꾸지 않았어요. 이것이 맞다면 --withdraw-many를 붙여서 다시 가져와 주세요.
# $refused (숫자): 올바르지 않은 레코드의 수.
resource-import-held-back = 올바르지 않은 레코드가 있어서 아무것도 가져오지 않았어요. 올바르지 않은 레코드: { $refused }. 나머지를 모두 가져오려면 --leave-out-bad를 써 주세요.

## 레코드마다의 결과. $place (텍스트): 있던 위치. 7이나 services.csv:7 등. $name (텍스트): 이름. $id: id.

# $became (텍스트): new, changed, returned, withdrawn, as_before, held_back, refused. $fields (텍스트): 바뀐 필드.
resource-import-record = { $became ->
    [new] 레코드 { $place }, “{ $name }”({ $id }): 이제부터 실려요.
    [changed] 레코드 { $place }, “{ $name }”({ $id }): 바뀐 필드는 { $fields }.
    [returned] 레코드 { $place }, “{ $name }”({ $id }): 다시 실려요.
    [withdrawn] 레코드 { $place }, “{ $name }”({ $id }): 종료된 서비스여서 거두어들였어요.
    [as_before] 레코드 { $place }, “{ $name }”({ $id }): 그대로예요.
    [held_back] 레코드 { $place }, “{ $name }”({ $id }): 올바른 레코드예요.
   *[refused] 레코드 { $place }, “{ $name }”({ $id }): 가져오지 않았어요.
}
resource-import-record-gone = “{ $name }”({ $id }) 서비스는 이제 목록에 없어서 거두어들였어요.
# $fields (텍스트): 레코드의 필드.
resource-import-replaces = {"  "}이곳 사람들이 써 둔 내용을 이 레코드가 대신해요. 필드: { $fields }. 써 둔 내용은 보관돼요.
# $fields (텍스트): 레코드의 필드.
resource-import-told-otherwise = {"  "}다른 값으로 전하는 필드: { $fields }.
# $severity (텍스트): error 또는 warning. $path (텍스트): 필드. $reason (텍스트): 아래 문장 중 하나. $keyword (텍스트): 표준에서 쓰는 말.
resource-import-fault = { $severity ->
    [warning] {"  "}{ $path }에 주의: { $reason } ({ $keyword })
   *[error] {"  "}{ $path }에 오류: { $reason } ({ $keyword })
}

## 이유. 저마다 해당하는 필드 뒤에 온다.

resource-record-not-one = 레코드가 아니에요. 여기에는 객체가 있어야 해요.
resource-record-unstorable = 저장할 수 없는 문자가 있어요.
resource-record-provider-missing = 어느 단체가 서비스를 제공하는지 레코드에 없어요.
resource-record-provider-unknown = 이 단체를 알 수 없었고, 다른 레코드에도 설명이 없어요.
resource-record-twice = 같은 id의 서비스가 앞에 있었고, 내용이 서로 달라요.
resource-field-missing = HSDS에서 요구하는 필드인데 없어요.
# $expected (텍스트): string, number, array 또는 object.
resource-field-type = { $expected ->
    [number] 숫자여야 해요.
    [array] 목록이어야 해요.
    [object] 객체여야 해요.
   *[string] 텍스트여야 해요.
}
# $format (텍스트): uuid, uri, email, date, time 또는 date-time.
resource-field-format = { $format ->
    [uuid] UUID가 아니에요.
    [uri] 완전한 웹 주소가 아니에요.
    [email] 이메일 주소가 아니에요.
    [date] 2026-03-31 같은 날짜가 아니에요.
    [time] 18:30 같은 시각이 아니에요.
   *[date-time] 2026-03-31T18:30:00Z 같은 날짜와 시각이 아니에요.
}
# $allowed (텍스트): 쓸 수 있는 값, 쉼표로 나뉜다.
resource-field-not-allowed = 다음 중 하나여야 해요: { $allowed }.
# $limit (숫자): 글자 수의 한도.
resource-field-too-long = { $limit }자보다 길어요.
resource-field-null = HSDS에서 비워 두라고 하는 곳에 null이 있어요. 비어 있는 것으로 볼게요.
resource-field-other = HSDS가 요구하는 것이 아니에요.

## 전체에 대해.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (숫자): 결과별 레코드의 수.
resource-import-counted = 새로 추가: { $taken }. 바뀜: { $changed }. 그대로: { $unchanged }. 다시 실음: { $returned }. 거두어들임: { $withdrawn }. 제외: { $refused }.
# $page, $pages (숫자): 가져온 페이지와 전체 페이지 수.
resource-import-one-page = 전체 { $pages }페이지 중 { $page }페이지였어요. 다른 페이지는 가져오지 않았어요.
resource-import-trial = 시험 실행이었어요. 아무것도 바뀌지 않았어요.
resource-import-uncertain = 어느 서비스인지 적혀 있지 않은 레코드가 있어요. 그래서 어떤 서비스가 사라졌는지 알 수 없고, 그 때문에 거두어들인 것은 없어요.
# $file (텍스트): 표.
resource-import-table-unknown = { $file } 표는 HSDS의 표가 아니어서 읽지 않았어요.
# $file (텍스트): 표. $rows (숫자): 행의 수.
resource-import-rows-left = { $file } 표에서 이곳의 어느 서비스에도 속하지 않거나 두 번 나와서 가져오지 않은 행: { $rows }.
