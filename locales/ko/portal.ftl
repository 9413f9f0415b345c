# “/”에 있는 개발자 포털. API로 클라이언트를 만드는 사람들이 읽는다.
# 모든 언어에서 그대로 두는 것: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript, 파일 이름.

portal-title = 개발자를 위한 페이지
portal-introduction = Waymark가 할 수 있는 모든 것이 하나의 GraphQL API에 있어요. 둘러보고, 여기서 쿼리를 시험해 보고, 스키마를 가져가세요.

# 키보드나 화면 낭독기를 쓰는 분을 위한 링크. 여러 절을 건너뛰어 GraphiQL로 간다.
portal-skip = GraphiQL로 바로 가기

portal-address-heading = 요청을 보낼 곳
portal-address-body = 모든 요청에 한 주소가 답해요. 어떤 언어로 답할지는 Accept-Language 헤더가 정해요.
# 이름표. 주소가 이어진다.
portal-address-queries = 쿼리와 뮤테이션
# 이름표. 주소가 이어진다.
portal-address-subscriptions = 구독(WebSocket)
# 첫 번째 주소는 쿼리 주소를 말한다.
portal-address-events = text/event-stream을 받는 클라이언트라면 구독을 첫 번째 주소에서 server-sent events로도 받을 수 있어요. 아래의 GraphiQL이 이 방식을 써요.

portal-schema-heading = 스키마
portal-schema-body = 파일 하나가 모든 타입, 필드, 인자를 설명해요. TypeScript로든 다른 언어로든, 그 파일에서 클라이언트를 만들어 보세요.
portal-schema-download = schema.graphql 내려받기

portal-sign-in-heading = 로그인
# 헤더가 코드로 이어진다.
portal-sign-in-body = 비밀번호로, 또는 이메일로 받은 링크나 코드로 로그인해요. 그다음부터 클라이언트는 모든 요청의 이 헤더에 액세스 토큰을 넣어 보내요:
# 개발할 때만. 역할 이름이 적힌 버튼이 이어진다.
portal-accounts = 바로 쓸 수 있는 데모 계정이에요. 하나를 고르면 로그인되고, 헤더가 GraphiQL에 들어가요.
# 버튼: 데모 계정이 커뮤니티에서 맡은 역할.
portal-account-newcomer = 새로 온 멤버
portal-account-mentor = 멘토
portal-account-facilitator = 진행자
portal-account-moderator = 모더레이터
portal-account-steward = 커뮤니티지기
portal-signing-in = 로그인하는 중…
# $email (텍스트): 데모 계정의 주소.
portal-signed-in = 로그인됨: { $email }. 이제 GraphiQL이 액세스 토큰을 보내요.
portal-sign-in-failed = 로그인하지 못했어요. 서버가 돌아가고 있나요? 데모 데이터가 남아 있나요?

portal-explorer-heading = 해 보기
portal-explorer-note = 쿼리를 작성하는 도구인 GraphiQL이에요. GraphiQL의 메뉴는 영어로만 되어 있어요.
portal-explorer-without-script = GraphiQL에는 JavaScript가 필요해요. 이 페이지의 나머지는 없어도 쓸 수 있어요.
# 편집기의 첫 쿼리 위에 오는 주석. 편집기가 좁으니 짧게.
portal-example-note = Ctrl+Enter로 실행해요.
