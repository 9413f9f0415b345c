### Những gì Waymark nói trên dòng lệnh với người nhập một danh sách dịch vụ theo HSDS.
### Xưng hô: “bạn” và “chúng mình”. Lời giản dị, chính xác về cái gì và ở đâu, không trách móc, và có lối đi tiếp.

## Không đọc được gì, hoặc không nhận gì vào.

# $source (văn bản): tệp, thư mục hoặc địa chỉ web.
resource-import-not-hsds = Chúng mình không đọc được { $source }. Nó phải là HSDS ở dạng JSON (một dịch vụ, một danh sách dịch vụ, hoặc một trang có “contents”), mỗi dòng một dịch vụ (NDJSON), hoặc một thư mục chứa các tệp như vậy hay các bảng CSV.
# $source (văn bản): tệp; $line (số): dòng.
resource-import-line-unreadable = Chúng mình không đọc được { $source } quá dòng { $line }. Có thể tệp đã bị đứt giữa chừng. Chưa nhập gì cả.
# $source (văn bản): thư mục hoặc địa chỉ web.
resource-import-broke-off = Danh sách tại { $source } không trọn vẹn: thiếu một trang, hoặc có trang đến sai thứ tự. Chưa nhập gì cả. Bạn lấy lại danh sách nhé.
# $source (văn bản): thư mục.
resource-import-folder-empty = Trong { $source } không có gì để nhập: không có tệp JSON, cũng không có tệp CSV.
# $source (văn bản): thư mục.
resource-import-folder-mixed = { $source } có cả tệp JSON lẫn bảng CSV. Bạn để chúng vào hai thư mục, để rõ cái nào được tính nhé.
resource-import-table-missing = Không có bảng services.csv, nên không có dịch vụ nào để nhập.
# $file (văn bản): bảng.
resource-import-table-without-ids = Bảng { $file } không có cột “id” ở dòng đầu tiên. Các cột có được ngăn cách bằng dấu phẩy không?
# $count, $all (số): bao nhiêu mục sẽ mất, và nguồn này có bao nhiêu.
resource-import-withdraws-many = Không còn trong danh sách này: { $count } trên { $all } dịch vụ của nguồn này. Có vẻ danh sách không trọn vẹn, nên chúng mình chưa thay đổi gì. Nếu đúng là vậy, bạn nhập lại với --withdraw-many.
# $refused (số): bao nhiêu bản ghi không ổn.
resource-import-held-back = Chưa nhập gì cả, vì không phải bản ghi nào cũng ổn. Không ổn: { $refused }. Để nhập mọi bản ghi còn lại, bạn dùng --leave-out-bad.

## Kết quả của từng bản ghi. $place (văn bản): nơi nó nằm, như 7 hoặc services.csv:7; $name (văn bản): tên của nó; $id: id.

# $became (văn bản): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (văn bản): các trường đã thay đổi.
resource-import-record = { $became ->
    [new] Bản ghi { $place }, “{ $name }” ({ $id }): từ giờ có trong danh bạ.
    [changed] Bản ghi { $place }, “{ $name }” ({ $id }): thay đổi ở { $fields }.
    [returned] Bản ghi { $place }, “{ $name }” ({ $id }): có lại trong danh bạ.
    [withdrawn] Bản ghi { $place }, “{ $name }” ({ $id }): đã rút lại, vì dịch vụ đã đóng.
    [as_before] Bản ghi { $place }, “{ $name }” ({ $id }): như cũ.
    [held_back] Bản ghi { $place }, “{ $name }” ({ $id }): ổn.
   *[refused] Bản ghi { $place }, “{ $name }” ({ $id }): bỏ ra ngoài.
}
resource-import-record-gone = “{ $name }” ({ $id }) không còn trong danh sách, nên đã được rút lại.
# $fields (văn bản): các trường của bản ghi.
resource-import-replaces = {"  "}Bản ghi này thay cho điều mọi người ở đây đã viết trong { $fields }. Điều họ viết vẫn được giữ lại.
# $fields (văn bản): các trường của bản ghi.
resource-import-told-otherwise = {"  "}Chúng mình chuyển tiếp bản ghi này với giá trị khác ở { $fields }.
# $severity (văn bản): error hoặc warning; $path (văn bản): trường; $reason (văn bản): một trong các câu bên dưới; $keyword (văn bản): từ mà chuẩn dùng.
resource-import-fault = { $severity ->
    [warning] {"  "}Lưu ý ở { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Sai ở { $path }: { $reason } ({ $keyword })
}

## Vì sao. Mỗi câu đứng sau trường mà nó nói đến.

resource-record-not-one = Đây không phải là bản ghi: ở đây cần một đối tượng.
resource-record-unstorable = Bản ghi này có những ký tự mà chúng mình không lưu được.
resource-record-provider-missing = Bản ghi không cho biết tổ chức nào cung cấp dịch vụ.
resource-record-provider-unknown = Chúng mình không biết tổ chức này, và không bản ghi nào khác mô tả nó.
resource-record-twice = Trước đó đã có một dịch vụ mang id này, và nội dung thì khác.
resource-field-missing = HSDS đòi hỏi trường này, nhưng nó bị thiếu.
# $expected (văn bản): string, number, array hoặc object.
resource-field-type = { $expected ->
    [number] Ở đây phải là một con số.
    [array] Ở đây phải là một danh sách.
    [object] Ở đây phải là một đối tượng.
   *[string] Ở đây phải là văn bản.
}
# $format (văn bản): uuid, uri, email, date, time hoặc date-time.
resource-field-format = { $format ->
    [uuid] Đây không phải là UUID.
    [uri] Đây không phải là địa chỉ web đầy đủ.
    [email] Đây không phải là địa chỉ email.
    [date] Đây không phải là ngày theo dạng 2026-03-31.
    [time] Đây không phải là giờ theo dạng 18:30.
   *[date-time] Đây không phải là ngày kèm giờ theo dạng 2026-03-31T18:30:00Z.
}
# $allowed (văn bản): các giá trị, cách nhau bằng dấu phẩy.
resource-field-not-allowed = Phải là một trong các giá trị: { $allowed }.
# $limit (số): có thể có bao nhiêu ký tự.
resource-field-too-long = Phần này dài hơn { $limit } ký tự.
resource-field-null = Có null ở nơi HSDS muốn không có gì cả. Chúng mình xem như không có gì.
resource-field-other = Đây không phải là điều HSDS đòi hỏi.

## Về toàn bộ.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (số): bao nhiêu bản ghi, theo kết quả của chúng.
resource-import-counted = Mới: { $taken }. Thay đổi: { $changed }. Như cũ: { $unchanged }. Có lại: { $returned }. Rút lại: { $withdrawn }. Bỏ ra ngoài: { $refused }.
# $page, $pages (số): trang nào đã nhập, và có bao nhiêu trang.
resource-import-one-page = Đây là trang { $page } trên { $pages }. Các trang còn lại chưa được nhập.
resource-import-trial = Đây chỉ là chạy thử: chưa có gì thay đổi.
resource-import-uncertain = Có một bản ghi không cho biết nó là dịch vụ nào. Vì vậy chúng mình không biết dịch vụ nào không còn nữa, và không rút lại dịch vụ nào vì lý do đó.
# $file (văn bản): bảng.
resource-import-table-unknown = { $file } không phải là bảng của HSDS, nên chúng mình không đọc.
# $file (văn bản): bảng; $rows (số): bao nhiêu dòng.
resource-import-rows-left = Số dòng của { $file } không thuộc dịch vụ nào ở đây, hoặc bị lặp, và không được nhập: { $rows }.
