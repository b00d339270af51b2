<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… ほか %Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::AboutDialog</name>
    <message>
        <source>About Carillon</source>
        <translation>Carillon について</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Built With</source>
        <translation>使用部品</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>報告用の詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Carillon %1</source>
        <translation>Carillon %1</translation>
    </message>
    <message>
        <source>Compose a notification once, see it on every platform it would reach.</source>
        <translation>通知を一度作成するだけで、届くすべてのプラットフォームでの見え方を確認できます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Previews are simulated: they are drawn from published figures and measurements.</source>
        <translation>プレビューはシミュレーションで、公開されている数値と測定に基づいて描画しています。</translation>
    </message>
    <message>
        <source>Not affiliated with Microsoft, Apple or Google. Windows, iOS and Android are names of their owners.</source>
        <translation>Microsoft、Apple、Google とは関係ありません。Windows、iOS、Android は各所有者の名称です。</translation>
    </message>
    <message>
        <source>The icons are Carillon’s own, under the same licence. Fonts are those of your system; none come with the program.</source>
        <translation>アイコンは Carillon 独自のもので、同じライセンスに従います。フォントはシステムのものを使い、プログラムには含まれていません。</translation>
    </message>
    <message>
        <source>What Carillon is built with</source>
        <translation>Carillon を構成する部品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>詳細をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>carillon::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Start from the documented example</source>
        <translation>ドキュメントの例から始めます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a notification&apos;s JSON or a .http file</source>
        <translation>通知の JSON または .http ファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the draft to its file</source>
        <translation>下書きをそのファイルに保存します</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the draft to another file</source>
        <translation>下書きを別のファイルに保存します</translation>
    </message>
    <message>
        <source>Contact S&amp;heet…</source>
        <translation>コンタクトシート(&amp;H)…</translation>
    </message>
    <message>
        <source>Show the draft on many surfaces as one picture, and save it</source>
        <translation>下書きを多くの表示場所で 1 枚の画像に並べ、保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON 内を検索します</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Find in the JSON and replace</source>
        <translation>JSON 内を検索して置き換えます</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What May Stand Here</source>
        <translation>入力候補(&amp;W)</translation>
    </message>
    <message>
        <source>Offer the names or values that may stand at the cursor</source>
        <translation>カーソル位置に置ける名前や値の候補を示します</translation>
    </message>
    <message>
        <source>F&amp;ormat JSON</source>
        <translation>JSON を整形(&amp;O)</translation>
    </message>
    <message>
        <source>Put one member on each line</source>
        <translation>メンバーを 1 行に 1 つずつ置きます</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>折りたたむ/展開する(&amp;L)</translation>
    </message>
    <message>
        <source>Hide or show what is between the brackets here</source>
        <translation>ここの括弧の中を隠す、または表示します</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>すべて展開する(&amp;U)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Theme, text size, language, port and storage place</source>
        <translation>テーマ、文字サイズ、言語、ポート、保存場所</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>フォーム(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>HTTP(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Native</source>
        <translation>ネイティブ(&amp;N)</translation>
    </message>
    <message>
        <source>Show what each platform would be sent, and the reach</source>
        <translation>各プラットフォームに送られる内容と到達度を表示します</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>フィード(&amp;F)</translation>
    </message>
    <message>
        <source>Show what was received, newest first</source>
        <translation>受信したものを新しい順に表示します</translation>
    </message>
    <message>
        <source>Fan-&amp;out</source>
        <translation>ファンアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Show what became of each notification on each device</source>
        <translation>各通知が各デバイスでどうなったかを表示します</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>デバイスを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>シミュレーション用のデバイスを追加します</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send the draft to the target</source>
        <translation>下書きを送信先に送信します</translation>
    </message>
    <message>
        <source>Send &amp;Many…</source>
        <translation>一括送信(&amp;M)…</translation>
    </message>
    <message>
        <source>Send the draft once for each row of a table</source>
        <translation>表の行ごとに下書きを 1 回ずつ送信します</translation>
    </message>
    <message>
        <source>Cance&amp;l Sending</source>
        <translation>送信をキャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Stop sending, or waiting to send again</source>
        <translation>送信、または再送信の待機をやめます</translation>
    </message>
    <message>
        <source>&amp;Manage Targets…</source>
        <translation>送信先の管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Add and change the targets to send to</source>
        <translation>送信先を追加、変更します</translation>
    </message>
    <message>
        <source>&amp;Receive From…</source>
        <translation>受信元(&amp;R)…</translation>
    </message>
    <message>
        <source>Show the feed of this app&apos;s service or of a shared one</source>
        <translation>このアプリのサービス、または共有サービスのフィードを表示します</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>再送信(&amp;A)</translation>
    </message>
    <message>
        <source>Send once more what is chosen among the sent, or was sent last</source>
        <translation>送信済みの選択項目、または最後に送信したものをもう一度送信します</translation>
    </message>
    <message>
        <source>Turn the Sent into a &amp;Draft</source>
        <translation>送信済みから下書きを作成(&amp;D)</translation>
    </message>
    <message>
        <source>A new draft from what is chosen among the sent, or was sent last</source>
        <translation>送信済みの選択項目、または最後に送信したものから新しい下書きを作成します</translation>
    </message>
    <message>
        <source>Com&amp;pare the Sent…</source>
        <translation>送信済みを比較(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen, or one with the one before it</source>
        <translation>選択した 2 つ、または 1 つとその 1 つ前を比較します</translation>
    </message>
    <message>
        <source>&amp;Remove from the Sent</source>
        <translation>送信済みから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Forget what is chosen among the sent</source>
        <translation>送信済みの選択項目を消します</translation>
    </message>
    <message>
        <source>C&amp;lear the List of the Sent…</source>
        <translation>送信済みリストを消去(&amp;L)…</translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation>送信したものの記録をすべて消します</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the request as a curl command line</source>
        <translation>リクエストを curl コマンドラインとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as C&amp;#</source>
        <translation>C# としてコピー(&amp;#)</translation>
    </message>
    <message>
        <source>Copy the request as a C# program</source>
        <translation>リクエストを C# プログラムとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>JavaScript としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the request as a JavaScript program</source>
        <translation>リクエストを JavaScript プログラムとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Python としてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the request as a Python program</source>
        <translation>リクエストを Python プログラムとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>PowerShell としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the request as a PowerShell script</source>
        <translation>リクエストを PowerShell スクリプトとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation>.http としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the request as a .http file</source>
        <translation>リクエストを .http ファイルとしてコピーします</translation>
    </message>
    <message>
        <source>Paste &amp;Request</source>
        <translation>リクエストを貼り付け(&amp;R)</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text</source>
        <translation>curl コマンドラインまたは .http テキストを貼り付けます</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause the Clock</source>
        <translation>時計を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the service&apos;s clock, or let it follow the machine&apos;s again</source>
        <translation>サービスの時計を止める、または再びこのコンピューターの時計に合わせます</translation>
    </message>
    <message>
        <source>To the &amp;Next Event</source>
        <translation>次のイベントへ(&amp;N)</translation>
    </message>
    <message>
        <source>Move the service&apos;s clock to what is due next</source>
        <translation>サービスの時計を次の予定の時刻まで進めます</translation>
    </message>
    <message>
        <source>On by a &amp;Second</source>
        <translation>1 秒進める(&amp;S)</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a second</source>
        <translation>サービスの時計を一時停止し、1 秒進めます</translation>
    </message>
    <message>
        <source>On by a &amp;Minute</source>
        <translation>1 分進める(&amp;M)</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a minute</source>
        <translation>サービスの時計を一時停止し、1 分進めます</translation>
    </message>
    <message>
        <source>On by an &amp;Hour</source>
        <translation>1 時間進める(&amp;H)</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by an hour</source>
        <translation>サービスの時計を一時停止し、1 時間進めます</translation>
    </message>
    <message>
        <source>Set &amp;Date and Time…</source>
        <translation>日時を設定(&amp;D)…</translation>
    </message>
    <message>
        <source>Put the service&apos;s clock to a date and time</source>
        <translation>サービスの時計を指定の日時に合わせます</translation>
    </message>
    <message>
        <source>Throttle the Next 3</source>
        <translation>次の 3 件をスロットル</translation>
    </message>
    <message>
        <source>The service throttles the next three requests</source>
        <translation>サービスが次の 3 件のリクエストをスロットルします</translation>
    </message>
    <message>
        <source>Server Busy</source>
        <translation>サーバービジー</translation>
    </message>
    <message>
        <source>The service answers every request with 503 serverBusy</source>
        <translation>サービスがすべてのリクエストに 503 serverBusy を返します</translation>
    </message>
    <message>
        <source>Latency 2 s</source>
        <translation>遅延 2 秒</translation>
    </message>
    <message>
        <source>Every request waits two seconds</source>
        <translation>すべてのリクエストが 2 秒待たされます</translation>
    </message>
    <message>
        <source>Drop the Next Connection</source>
        <translation>次の接続を切断</translation>
    </message>
    <message>
        <source>The next request gets no answer and is not stored</source>
        <translation>次のリクエストは応答がなく、保存されません</translation>
    </message>
    <message>
        <source>Blocked Caller</source>
        <translation>呼び出し元をブロック</translation>
    </message>
    <message>
        <source>The service answers every request with 403 callerBlocked</source>
        <translation>サービスがすべてのリクエストに 403 callerBlocked を返します</translation>
    </message>
    <message>
        <source>Manage &amp;Faults…</source>
        <translation>障害の管理(&amp;F)…</translation>
    </message>
    <message>
        <source>See what the faults did, add and remove them</source>
        <translation>障害の影響を確認し、追加、削除します</translation>
    </message>
    <message>
        <source>&amp;Remove All Faults</source>
        <translation>すべての障害を解除(&amp;R)</translation>
    </message>
    <message>
        <source>Every request is answered as documented again</source>
        <translation>すべてのリクエストに再びドキュメントどおり応答します</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>再送信(&amp;R)</translation>
    </message>
    <message>
        <source>Send what is chosen in the traffic to the local service as it was</source>
        <translation>トラフィックの選択項目をそのままローカルサービスに送信します</translation>
    </message>
    <message>
        <source>Com&amp;pare the Two…</source>
        <translation>2 つを比較(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen in the traffic</source>
        <translation>トラフィックで選択した 2 つを比較します</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>下書きを作成(&amp;D)</translation>
    </message>
    <message>
        <source>A new draft from what is chosen in the traffic</source>
        <translation>トラフィックの選択項目から新しい下書きを作成します</translation>
    </message>
    <message>
        <source>Copy the Traffic as &amp;curl</source>
        <translation>トラフィックを curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is chosen in the traffic as curl command lines</source>
        <translation>トラフィックの選択項目を curl コマンドラインとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Export All as HAR…</source>
        <translation>すべてを HAR に書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the exchanges that are shown as an HTTP archive</source>
        <translation>表示中のやり取りを HTTP アーカイブとして書き出します</translation>
    </message>
    <message>
        <source>E&amp;xport the Chosen as HAR…</source>
        <translation>選択項目を HAR に書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the exchanges that are chosen as an HTTP archive</source>
        <translation>選択したやり取りを HTTP アーカイブとして書き出します</translation>
    </message>
    <message>
        <source>C&amp;lear the Traffic</source>
        <translation>トラフィックを消去(&amp;L)</translation>
    </message>
    <message>
        <source>Empty the list; the service keeps its own</source>
        <translation>リストを空にします。サービス側の記録は残ります</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command, draft, sample or device</source>
        <translation>コマンド、下書き、サンプル、デバイスを探します</translation>
    </message>
    <message>
        <source>&amp;About Carillon</source>
        <translation>Carillon について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send   Ctrl ⏎</source>
        <comment>with its keys, on the tool bar</comment>
        <translation>送信   Ctrl ⏎</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <comment>with its key, on the tool bar</comment>
        <translation>キャンセル   Esc</translation>
    </message>
    <message>
        <source>+1 min</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>+1 分</translation>
    </message>
    <message>
        <source>Next event</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>&amp;Back to Real Time</source>
        <translation>実時間に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>To the &amp;Next Event: %1</source>
        <translation>次のイベントへ(&amp;N): %1</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>ハイコントラスト、ライト(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>ハイコントラスト、ダーク(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>Open the help, at the page about the pane with the focus</source>
        <translation>フォーカスのあるペインを説明するページでヘルプを開きます</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>はじめに(&amp;G)</translation>
    </message>
    <message>
        <source>The first minute with Carillon, step by step</source>
        <translation>Carillon の最初の 1 分を順を追って説明します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Every key there is</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>最初のステップを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show again how to edit, send and dismiss</source>
        <translation>編集、送信、消去の方法をもう一度表示します</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>バージョンごとの変更点</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>What to look at first, and what to copy into a report</source>
        <translation>最初に確認することと、報告にコピーする内容</translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>ローカルサービスは動作していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n iOS device(s)</source>
        <translation>
            <numerusform>iOS デバイス %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command, a draft, a sample or a device</source>
        <translation>コマンド、下書き、サンプル、デバイスを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>carillon::CrashDesk</name>
    <message>
        <source>Carillon closed unexpectedly last time. Your drafts and the feed are still here.</source>
        <translation>Carillon は前回予期せず終了しました。下書きとフィードはそのまま残っています。</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>レポートを削除</translation>
    </message>
</context>
<context>
    <name>carillon::CrashReportDialog</name>
    <message>
        <source>Crash Report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Carillon wrote this when it closed unexpectedly. It says where in the program that was and which commands came last. Notifications, drafts, tokens, headers, addresses and names of files are not in it.</source>
        <translation>Carillon が予期せず終了したときに書き出したものです。プログラム内のどこで起きたか、直前にどのコマンドを使ったかが記されています。通知、下書き、トークン、ヘッダー、アドレス、ファイル名は含まれていません。</translation>
    </message>
    <message>
        <source>If you report it, copy all of it and add what you did just before. It is not sent anywhere by itself.</source>
        <translation>報告する場合は、全文をコピーし、直前に行った操作を書き添えてください。自動的にどこかへ送信されることはありません。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>Two columns are named “%1”; each needs a name of its own.</source>
        <translation>「%1」という列が 2 つあります。列ごとに別の名前が必要です。</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as “CSV UTF-8” and load it again.</source>
        <translation>ファイルが UTF-16 です。「CSV UTF-8」で保存し直して読み込んでください。</translation>
    </message>
    <message>
        <source>The file is empty; its first line names the columns.</source>
        <translation>ファイルが空です。最初の行には列の名前が必要です。</translation>
    </message>
    <message>
        <source>The file has changed since it was loaded; load it again.</source>
        <translation>読み込み後にファイルが変更されました。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quote; a quote inside a field is written twice.</source>
        <translation>%1 行目では、閉じ引用符の後に文字があります。フィールド内の引用符は 2 つ重ねて書きます。</translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed, so all that follows is part of that row.</source>
        <translation>%1 行目で開いた引用符が閉じられていないため、以降がすべてその行に含まれます。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.</source>
        <translation>%1 行目は UTF-8 テキストではありません。「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>Line %1 begins a row that is too long or has too many fields.</source>
        <translation>%1 行目から始まる行は、長すぎるかフィールドが多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln row(s); split it.</source>
        <translation>
            <numerusform>ファイルの行数が %Ln を超えています。分割してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 ends after field %2 of %3.</source>
        <translation>%1 行目は、%3 個中 %2 個目のフィールドで終わっています。</translation>
    </message>
    <message>
        <source>Line %1 has another number of fields (%2) than the first line (%3).</source>
        <translation>%1 行目のフィールド数 (%2) が最初の行 (%3) と異なります。</translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message>
        <source>%1 wants a value, and the line ends there.</source>
        <translation>%1 には値が必要ですが、行がそこで終わっています。</translation>
    </message>
    <message>
        <source>%1 sends a form or a file; a notification&apos;s body is JSON. Put it behind --data-raw.</source>
        <translation>%1 はフォームまたはファイルを送ります。通知の本文は JSON なので、--data-raw の後に置いてください。</translation>
    </message>
    <message>
        <source>%1 reads options from %2, which is not read here.</source>
        <translation>%1 は %2 からオプションを読みますが、ここでは読み込みません。</translation>
    </message>
    <message>
        <source>%1 is not obeyed: certificates are always checked.</source>
        <translation>%1 には従いません。証明書は常に確認します。</translation>
    </message>
    <message>
        <source>A further request follows %1; the first one is taken.</source>
        <translation>%1 の後に別のリクエストがあります。最初のものを使います。</translation>
    </message>
    <message>
        <source>“%1” has no colon, so it is no header; it is left out.</source>
        <translation>「%1」にはコロンがないためヘッダーとみなせません。除外しました。</translation>
    </message>
    <message>
        <source>%1 %2 would read a file, and no file is read here; put its content in its place.</source>
        <translation>%1 %2 はファイルを読み込みますが、ここではファイルを読みません。代わりに内容を置いてください。</translation>
    </message>
    <message>
        <source>%1 %2 names a file of cookies, which is not read.</source>
        <translation>%1 %2 は Cookie のファイルを指しています。これは読み込みません。</translation>
    </message>
    <message>
        <source>curl would ask for the password; it is taken to be empty.</source>
        <translation>curl はパスワードを尋ねますが、空とみなします。</translation>
    </message>
    <message>
        <source>There is no address in the line.</source>
        <translation>行にアドレスがありません。</translation>
    </message>
    <message>
        <source>Only http and https can be sent to, not %1.</source>
        <translation>送信できるのは http と https だけです。%1 には送信できません。</translation>
    </message>
    <message>
        <source>The address %1 names no host.</source>
        <translation>アドレス %1 にホストがありません。</translation>
    </message>
    <message>
        <source>What follows # in the address is never sent.</source>
        <translation>アドレスの # より後は送信されません。</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>パスは %1 と書きます。</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the values are joined by commas, which means the same.</source>
        <translation>%1 が複数あります。値をコンマでつなぎますが、意味は同じです。</translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation>不明なため除外しました: %1。</translation>
    </message>
    <message>
        <source>Left out, since it is no part of the request: %1.</source>
        <translation>リクエストの一部ではないため除外しました: %1。</translation>
    </message>
    <message>
        <source>Not filled in, and as it is written: %1.</source>
        <translation>値が埋められておらず、書かれたままです: %1。</translation>
    </message>
    <message>
        <source>Redirections are left out.</source>
        <translation>リダイレクトは除外しました。</translation>
    </message>
    <message>
        <source>What stands in front of curl is not run.</source>
        <translation>curl の前にあるものは実行しません。</translation>
    </message>
    <message>
        <source>What follows the curl command is left out.</source>
        <translation>curl コマンドの後にあるものは除外しました。</translation>
    </message>
    <message>
        <source>There is no curl command in the text.</source>
        <translation>テキストに curl コマンドがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>本文が %Ln バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has more than %Ln header(s).</source>
        <translation>
            <numerusform>行のヘッダーが %Ln 個を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>names, and how many that are not named</extracomment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>行が %Ln バイトを超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifications</name>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>デスクトップが通知を表示しません: %1</translation>
    </message>
    <message>
        <source>There is no session bus, over which the desktop could be reached.</source>
        <translation>デスクトップに接続するためのセッションバスがありません。</translation>
    </message>
    <message>
        <source>This build cannot reach the desktop: it was made without D-Bus.</source>
        <translation>このビルドは D-Bus なしで作られているため、デスクトップに接続できません。</translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln more notification(s)</source>
        <translation>
            <numerusform>ほか %Ln 件の通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DeviceLink</name>
    <message>
        <source>There is no service.</source>
        <translation>サービスがありません。</translation>
    </message>
</context>
<context>
    <name>carillon::Dialogs</name>
    <message>
        <source>Notifications (*.json *.http *.rest);;All files (*)</source>
        <translation>通知 (*.json *.http *.rest);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a notification</source>
        <translation>通知を開く</translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation>通知を保存</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>未保存の下書き</translation>
    </message>
    <message>
        <source>The draft is not saved anywhere. Go on without it?</source>
        <translation>下書きはどこにも保存されていません。保存せずに続けますか?</translation>
    </message>
</context>
<context>
    <name>carillon::DraftDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
</context>
<context>
    <name>carillon::Drafts</name>
    <message>
        <source>Drafts cannot be saved: %1.</source>
        <translation>下書きを保存できません: %1。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>Another Carillon has the drafts; those of this one are not kept.</source>
        <translation>別の Carillon が下書きを使用中のため、こちらの下書きは保存されません。</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>it has no valid id</source>
        <translation>有効な ID がありません</translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message>
        <source>A method is one word, such as POST, without blanks.</source>
        <translation>メソッドは POST のように空白を含まない 1 語です。</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>パスはスラッシュで始まります。</translation>
    </message>
    <message>
        <source>What follows # is never sent; write %23 for the character.</source>
        <translation># より後は送信されません。文字として使うには %23 と書いてください。</translation>
    </message>
    <message>
        <source>A URL writes this as %1</source>
        <translation>URL では %1 と書きます</translation>
    </message>
    <message>
        <source>A header&apos;s name is one word of letters, digits and hyphens, without a colon.</source>
        <translation>ヘッダー名は英字、数字、ハイフンからなる 1 語で、コロンは含みません。</translation>
    </message>
    <message>
        <source>%1 is set by the connection.</source>
        <translation>%1 は接続時に設定されます。</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without control characters.</source>
        <translation>ヘッダーの値は、制御文字を含まない 1 行です。</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than a request line of %Ln byte(s).</source>
        <translation>
            <numerusform>パスが、%Ln バイトのリクエスト行に収まりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header is at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>ヘッダーは最大 %Ln バイトです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request has at most %Ln header(s).</source>
        <translation>
            <numerusform>リクエストのヘッダーは最大 %Ln 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers together are at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>ヘッダーは合計で最大 %Ln バイトです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 など</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>証明書が %1 のもので、%2 のものではありません</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>証明書の有効期限が %1 に切れました</translation>
    </message>
    <message>
        <source>its certificate begins only on %1</source>
        <translation>証明書は %1 から有効になります</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>証明書が失効しています</translation>
    </message>
    <message>
        <source>its certificate is signed by itself and not among those trusted</source>
        <translation>証明書が自己署名で、信頼済みのものに含まれていません</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>証明書の認証局がここでは信頼されていません</translation>
    </message>
    <message>
        <source>The proxy wants a login.</source>
        <translation>プロキシがログインを求めています。</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>プロキシが応答しません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>%1 という名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>%1 に安全に接続できません: %2。</translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation>ネットワークに接続できません。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>%1 が %n 秒以内に接続を受け付けませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FaultsLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>ローカルサービスは動作していません。</translation>
    </message>
    <message>
        <source>The fault is on.</source>
        <translation>障害を有効にしました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, whom it meets</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::FeedDesk</name>
    <message>
        <source>Delete notifications</source>
        <translation>通知の削除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation>フィードの書き出し</translation>
    </message>
    <message numerus="yes">
        <source>That is done to at most %Ln at a time; choose or filter first.</source>
        <translation>
            <numerusform>一度に処理できるのは最大 %Ln 件です。先に選択するか絞り込んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notification(s)? This cannot be undone.</source>
        <translation>
            <numerusform>%Ln 件の通知を削除しますか? この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln are copied at a time; export them to a file.</source>
        <translation>
            <numerusform>一度にコピーできるのは最大 %Ln 件です。ファイルに書き出してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message>
        <source>That is too much for the clipboard; export it to a file.</source>
        <translation>クリップボードには多すぎます。ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the service answered %2</source>
        <translation>%1: サービスの応答は %2 でした</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>何も書き出しませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln read</source>
        <translation>
            <numerusform>既読にしています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln unread</source>
        <translation>
            <numerusform>未読にしています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %L1 of %Ln</source>
        <translation>
            <numerusform>開いています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissing %L1 of %Ln</source>
        <translation>
            <numerusform>消去しています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %L1 of %Ln</source>
        <translation>
            <numerusform>スヌーズしています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %L1 of %Ln</source>
        <translation>
            <numerusform>削除しています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read.</source>
        <translation>
            <numerusform>%Ln 件を既読にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread.</source>
        <translation>
            <numerusform>%Ln 件を未読にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln.</source>
        <translation>
            <numerusform>%Ln 件を開きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln.</source>
        <translation>
            <numerusform>%Ln 件を消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %Ln.</source>
        <translation>
            <numerusform>%Ln 件をスヌーズしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln.</source>
        <translation>
            <numerusform>%Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln</source>
        <translation>
            <numerusform>コピーしています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln.</source>
        <translation>
            <numerusform>%Ln 件をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %L1 of %Ln</source>
        <translation>
            <numerusform>書き出しています: %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln to %1.</source>
        <translation>
            <numerusform>%Ln 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %L1 of %Ln.</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件でキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln: %1</source>
        <translation>
            <numerusform>%Ln 件で停止しました: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln 件が失敗しました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedLink</name>
    <message>
        <source>The service answered %1.</source>
        <translation>サービスの応答は %1 でした。</translation>
    </message>
</context>
<context>
    <name>carillon::FeedWalk</name>
    <message>
        <source>The service answered %1.</source>
        <translation>サービスの応答は %1 でした。</translation>
    </message>
    <message>
        <source>The service sent something unreadable.</source>
        <translation>サービスから読み取れないデータが届きました。</translation>
    </message>
</context>
<context>
    <name>carillon::FileDesk</name>
    <message>
        <source>Saving asks for another file, since this one holds more.</source>
        <translation>このファイルにはほかの内容もあるため、保存時に別のファイルを尋ねます。</translation>
    </message>
    <message>
        <source>It was written for %1; it goes to the target, %2.</source>
        <translation>%1 宛てに書かれていますが、送信先 %2 に送られます。</translation>
    </message>
    <message>
        <source>Pasted; Undo brings back what was there.</source>
        <translation>貼り付けました。「元に戻す」で前の内容に戻せます。</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you have is kept as a draft.</source>
        <translation>%1 がなくなりました。現在の内容は下書きとして保持しています。</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>%1 changed on the disk and was read again; Undo brings back what was there.</source>
        <translation>%1 がディスク上で変更されたため、読み込み直しました。「元に戻す」で前の内容に戻せます。</translation>
    </message>
    <message>
        <source>%1 changed on the disk, and so did the draft.</source>
        <translation>%1 がディスク上で変更され、下書きも変更されています。</translation>
    </message>
    <message>
        <source>Load the File</source>
        <translation>ファイルを読み込む</translation>
    </message>
    <message>
        <source>Keep the Draft</source>
        <translation>下書きを残す</translation>
    </message>
    <message>
        <source>%1 changed on the disk since it was read.</source>
        <translation>%1 は読み込み後にディスク上で変更されました。</translation>
    </message>
    <message>
        <source>Overwrite It</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Saved the body to %1; a .http file keeps the headers.</source>
        <translation>本文を %1 に保存しました。ヘッダーも残すには .http ファイルを使います。</translation>
    </message>
    <message>
        <source>Saved %1, the body without its encoding.</source>
        <translation>%1 を保存しました。本文のエンコードは含まれません。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 Save it to a file, or it is lost when Carillon ends.</source>
        <translation>%1 ファイルに保存しないと、Carillon の終了時に失われます。</translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>As a number</source>
        <extracomment>a button that repairs: writes the value as a number</extracomment>
        <translation>数値にする</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>%1 秒にする</translation>
    </message>
    <message>
        <source>Write it in full</source>
        <extracomment>a button that repairs: writes a date and time with all its parts</extracomment>
        <translation>完全な形で書く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Add iOS</source>
        <translation>iOS を追加</translation>
    </message>
    <message>
        <source>Use the sample host</source>
        <translation>サンプルのホストにする</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>タイトルを追加</translation>
    </message>
    <message>
        <source>Use iOS</source>
        <extracomment>a button that repairs: puts iOS in its place</extracomment>
        <translation>iOS にする</translation>
    </message>
    <message>
        <source>Add payload</source>
        <translation>ペイロードを追加</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation>POST にする</translation>
    </message>
    <message>
        <source>Documented path</source>
        <extracomment>a button that repairs: puts in the documented path</extracomment>
        <translation>ドキュメントのパス</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元の値に戻す</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <extracomment>a button that repairs: lets it expire then</extracomment>
        <translation>
            <numerusform>%n 日後にする</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::HelpDesk</name>
    <message>
        <source>The details of this version are on the clipboard, for your report.</source>
        <translation>報告に使えるよう、このバージョンの詳細をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>carillon::History</name>
    <message>
        <source>What is sent cannot be kept: %1.</source>
        <translation>送信したものを記録できません: %1。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>Another Carillon has the list of what was sent; what this one sends is not kept.</source>
        <translation>別の Carillon が送信済みリストを使用中のため、こちらの送信は記録されません。</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
</context>
<context>
    <name>carillon::HistoryLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, time, target</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A request is under way; wait for it, or cancel it with Esc.</source>
        <translation>リクエストの処理中です。完了を待つか、Esc でキャンセルしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is no longer among the targets.</source>
        <translation>送信しませんでした: 「%1」はもう送信先にありません。</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>ローカルサービスは動作していません。</translation>
    </message>
    <message>
        <source>Sent to the address that “%1” has now, %2.</source>
        <translation>「%1」の現在のアドレス %2 に送信しました。</translation>
    </message>
    <message>
        <source>Sent without %1, which is not kept.</source>
        <translation>保存されていない %1 を除いて送信しました。</translation>
    </message>
    <message>
        <source>Choose two to compare, or one that has another before it.</source>
        <translation>比較する 2 つ、または 1 つ前のある項目を選択してください。</translation>
    </message>
    <message>
        <source>Choose first what to remove from the sent.</source>
        <translation>送信済みから削除する項目を先に選択してください。</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストの消去</translation>
    </message>
    <message>
        <source>Forget everything that was sent? This cannot be undone.</source>
        <translation>送信したものの記録をすべて消しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>記録を消す(&amp;F)</translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>A variable is written @name = value.</source>
        <translation>変数は @name = value の形で書きます。</translation>
    </message>
    <message>
        <source>The file holds too many variables.</source>
        <translation>ファイルの変数が多すぎます。</translation>
    </message>
    <message>
        <source>A request begins with a line such as POST https://host/path.</source>
        <translation>リクエストは POST https://host/path のような行で始まります。</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character.</source>
        <translation>アドレスに空白または制御文字があります。</translation>
    </message>
    <message>
        <source>The address must be http or https with a host and no user&apos;s name.</source>
        <translation>アドレスは http または https で、ホストを含み、ユーザー名を含まないものにしてください。</translation>
    </message>
    <message>
        <source>A header is written Name: value; the body follows an empty line.</source>
        <translation>ヘッダーは Name: value の形で書き、空行の後に本文を置きます。</translation>
    </message>
    <message>
        <source>A header holds a control character.</source>
        <translation>ヘッダーに制御文字があります。</translation>
    </message>
    <message>
        <source>Scripts are not run; take this part out.</source>
        <translation>スクリプトは実行されません。この部分を取り除いてください。</translation>
    </message>
    <message>
        <source>A body is not read from another file; put it here.</source>
        <translation>本文は別のファイルから読み込まれません。ここに置いてください。</translation>
    </message>
    <message>
        <source>No variable is named %1.</source>
        <translation>%1 という変数はありません。</translation>
    </message>
    <message>
        <source>The variables fill in too much text.</source>
        <translation>変数で埋められるテキストが多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>行が %Ln バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %Ln request(s).</source>
        <translation>
            <numerusform>ファイルのリクエストが %Ln 件を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %Ln header(s).</source>
        <translation>
            <numerusform>リクエストのヘッダーが %Ln 個を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers are larger than %Ln byte(s).</source>
        <translation>
            <numerusform>ヘッダーが %Ln バイトを超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::InstanceDesk</name>
    <message>
        <source>Carillon is running already, so these options take no effect: %1</source>
        <translation>Carillon はすでに起動しているため、次のオプションは効果がありません: %1</translation>
    </message>
    <message>
        <source>Carillon is running already, but does not answer.</source>
        <translation>Carillon はすでに起動していますが、応答しません。</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment, or end it first. Drafts and feed are safe.</source>
        <translation>処理中かもしれません。少し待ってからやり直すか、先に終了してください。下書きとフィードは無事です。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>やり直す(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is opened when the dialog is closed.</source>
        <translation>ダイアログを閉じると %1 が開きます。</translation>
    </message>
</context>
<context>
    <name>carillon::KeychainSecrets</name>
    <message>
        <source>The system&apos;s keychain does not take secrets (%1), so they are kept for this run only.</source>
        <translation>システムのキーチェーンにシークレットを保存できないため (%1)、今回の実行中だけ保持します。</translation>
    </message>
</context>
<context>
    <name>carillon::MainWindow</name>
    <message>
        <source>Carillon</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を指定してコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <extracomment>a menu about what was sent</extracomment>
        <translation>送信済み(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1[*] – Carillon</source>
        <translation>%1[*] – Carillon</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>このリストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::Palette</name>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>sample that is refused</source>
        <translation>拒否されるサンプル</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message>
        <source>This is JSON, not a request; paste it into the JSON view.</source>
        <translation>これはリクエストではなく JSON です。JSON ビューに貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a program; a curl command line or .http text can be read.</source>
        <translation>これはプログラムです。読み取れるのは curl コマンドラインか .http テキストです。</translation>
    </message>
    <message>
        <source>This is neither a curl command line nor .http text.</source>
        <translation>これは curl コマンドラインでも .http テキストでもありません。</translation>
    </message>
    <message>
        <source>The body is not %1 coded, though its header says so.</source>
        <translation>ヘッダーの指定と異なり、本文は %1 でエンコードされていません。</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>本文が UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>Lines of the body end in LF now, where they ended in CR LF.</source>
        <translation>本文の改行を CR LF から LF に変えました。</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>パスは %1 と書きます。</translation>
    </message>
    <message>
        <source>There is no request in the text.</source>
        <translation>テキストにリクエストがありません。</translation>
    </message>
    <message>
        <source>Authorization is the target&apos;s; the text has none.</source>
        <translation>Authorization は送信先のものを使います。テキストにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>本文が %Ln バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln request(s) is taken.</source>
        <translation>
            <numerusform>%Ln 件のリクエストのうち最初のものを使います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Place</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2), where the feed would not be safe. Choose a folder on this one.</source>
        <translation>%1 は別のコンピューター (%2) にあり、フィードの保存には安全ではありません。このコンピューターのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>%1 には書き込めません。</translation>
    </message>
    <message>
        <source>That is not the whole path of a folder.</source>
        <translation>フォルダーの完全なパスではありません。</translation>
    </message>
    <message>
        <source>Another Carillon is using %1.</source>
        <translation>別の Carillon が %1 を使用中です。</translation>
    </message>
    <message>
        <source>It will be made. %1 free.</source>
        <translation>新しく作成します。空き %1。</translation>
    </message>
    <message>
        <source>It holds a feed already, which the next start shows. %1 in use, %2 free.</source>
        <translation>すでにフィードがあり、次回の起動時に表示します。使用中 %1、空き %2。</translation>
    </message>
    <message>
        <source>%1 in use, %2 free.</source>
        <translation>使用中 %1、空き %2。</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>carillon::PreferencesDesk</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1: %2.</source>
        <translation>ポート %1 で待ち受けできません: %2。</translation>
    </message>
    <message>
        <source>The command line asked for --theme %1 in this run; another choice is kept.</source>
        <translation>今回はコマンドラインの --theme %1 を使います。別の選択も保存されます。</translation>
    </message>
    <message>
        <source>The command line says --port %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>今回はコマンドラインの --port %1 が優先されます。ここでの選択は、その指定がないときに有効です。</translation>
    </message>
    <message>
        <source>The command line says --store %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>今回はコマンドラインの --store %1 が優先されます。ここでの選択は、その指定がないときに有効です。</translation>
    </message>
    <message>
        <source>The next start uses the new storage place.</source>
        <translation>次回の起動から新しい保存場所を使います。</translation>
    </message>
    <message>
        <source>The next start uses the new language.</source>
        <translation>次回の起動から新しい言語を使います。</translation>
    </message>
    <message>
        <source>The preferences cannot be written; they hold for this run only.</source>
        <translation>設定を書き込めません。今回の実行中だけ有効です。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; the service listens on %2.</source>
        <translation>ポート %1 は別のプログラムが使用中のため、サービスは %2 で待ち受けています。</translation>
    </message>
</context>
<context>
    <name>carillon::ReceiverDesk</name>
    <message>
        <source>It refuses the control token.</source>
        <translation>制御トークンが拒否されました。</translation>
    </message>
    <message>
        <source>There is no Carillon: it answered %1.</source>
        <translation>Carillon ではありません。応答は %1 でした。</translation>
    </message>
</context>
<context>
    <name>carillon::SecretStore</name>
    <message>
        <source>This program was built without a keychain, so secrets are kept for this run only.</source>
        <translation>このプログラムはキーチェーンなしで作られているため、シークレットは今回の実行中だけ保持します。</translation>
    </message>
</context>
<context>
    <name>carillon::SendMany</name>
    <message>
        <source>The local service is not running.</source>
        <translation>ローカルサービスは動作していません。</translation>
    </message>
</context>
<context>
    <name>carillon::Service</name>
    <message>
        <source>The service answered %1.</source>
        <translation>サービスの応答は %1 でした。</translation>
    </message>
</context>
<context>
    <name>carillon::ServiceMenu</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>サービス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>障害(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>トラフィック(&amp;T)</translation>
    </message>
</context>
<context>
    <name>carillon::Session</name>
    <message>
        <source>Local service</source>
        <translation>ローカルサービス</translation>
    </message>
    <message>
        <source>%1 The feed is kept in memory for now. (%2)</source>
        <translation>%1 フィードは当面メモリに保持します。(%2)</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z in the list of drafts puts it back.</source>
        <translation>削除しました。下書きリストで Ctrl+Z を押すと戻せます。</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>ローカルサービスは動作していません。</translation>
    </message>
    <message>
        <source>Copied; put the token in the place of TOKEN.</source>
        <translation>コピーしました。TOKEN の部分をトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>コピーしました。ターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>%1 としてコピーしました。</translation>
    </message>
</context>
<context>
    <name>carillon::Shell</name>
    <message>
        <source>Line %1 holds a zero byte, which no command line can carry.</source>
        <translation>%1 行目に、コマンドラインでは渡せないゼロバイトがあります。</translation>
    </message>
    <message>
        <source>The quote %1 in line %2 is never closed.</source>
        <translation>%2 行目の引用符 %1 が閉じられていません。</translation>
    </message>
    <message>
        <source>Line %1 has a command inside, which is not run; put its output in its place.</source>
        <translation>%1 行目に実行されないコマンドが含まれています。その出力に置き換えてください。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>サービスのアドレスをコピー</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>The local service is listening here</source>
        <translation>ローカルサービスはここで待ち受けています</translation>
    </message>
    <message>
        <source>Not connected to the service</source>
        <translation>サービスに接続していません</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>real time %1</source>
        <translation>実時間 %1</translation>
    </message>
    <message>
        <source>clock paused at %1</source>
        <translation>時計は %1 で停止中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in feed</source>
        <translation>
            <numerusform>フィード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::TargetDesk</name>
    <message>
        <source>Fill in the client secret first.</source>
        <translation>先にクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Fill in the token first.</source>
        <translation>先にトークンを入力してください。</translation>
    </message>
    <message>
        <source>The client secret for “%1”:</source>
        <translation>「%1」のクライアントシークレット:</translation>
    </message>
    <message>
        <source>The token for “%1”:</source>
        <translation>「%1」のトークン:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no secret.</source>
        <translation>シークレットがないため送信しませんでした。</translation>
    </message>
</context>
<context>
    <name>carillon::TargetProfile</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>「%1」はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character.</source>
        <translation>%1 の値に制御文字があります。</translation>
    </message>
    <message>
        <source>%1 is set by Carillon; it cannot be an extra header.</source>
        <translation>%1 は Carillon が設定するため、追加ヘッダーにはできません。</translation>
    </message>
    <message>
        <source>An address is missing, such as https://graph.example.com.</source>
        <translation>アドレスがありません (例: https://graph.example.com)。</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>アドレスに名前やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>An address must not hold a query or a fragment.</source>
        <translation>アドレスにクエリやフラグメントを含めることはできません。</translation>
    </message>
    <message>
        <source>Only scheme, host and port: the path is that of the API.</source>
        <translation>スキーム、ホスト、ポートだけを書きます。パスは API のものを使います。</translation>
    </message>
    <message>
        <source>The token goes over the network in clear text; use https.</source>
        <translation>トークンが平文でネットワークに流れます。https を使ってください。</translation>
    </message>
    <message>
        <source>The client secret goes over the network in clear text; use https.</source>
        <translation>クライアントシークレットが平文でネットワークに流れます。https を使ってください。</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>クライアント ID がありません。</translation>
    </message>
    <message>
        <source>The scope is missing, such as https://graph.microsoft.com/.default.</source>
        <translation>スコープがありません (例: https://graph.microsoft.com/.default)。</translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation>制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>証明書のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Certificates are not verified: whoever is on the way can read and change what is sent, the token included.</source>
        <translation>証明書は検証されません。経路上の誰もが、トークンを含む送信内容を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
</context>
<context>
    <name>carillon::TargetSending</name>
    <message>
        <source>asking for a token</source>
        <translation>トークンを要求中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sending, attempt %1</source>
        <translation>送信中 (%1 回目)</translation>
    </message>
    <message>
        <source>waiting %1 s (Retry-After)</source>
        <translation>%1 秒待機中 (Retry-After)</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>%1 秒待機中</translation>
    </message>
    <message>
        <source>The target is not complete: %1</source>
        <translation>送信先の設定が不完全です: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>carillon::Targets</name>
    <message>
        <source>in clear text</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>over TLS that is not verified</source>
        <translation>検証なしの TLS</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 が %2 で応答しました。</translation>
    </message>
    <message>
        <source>%1 answers %2 and takes the token.</source>
        <translation>%1 が %2 で応答し、トークンを受け付けました。</translation>
    </message>
    <message>
        <source>%1 answers %2, but wants a token.</source>
        <translation>%1 が %2 で応答しましたが、トークンを求めています。</translation>
    </message>
    <message>
        <source>%1 answers %2, but refuses the token.</source>
        <translation>%1 が %2 で応答しましたが、トークンを拒否しました。</translation>
    </message>
    <message>
        <source>%1 answers %2, with %3 to a request that creates nothing.</source>
        <translation>%1 が %2 で応答しました。何も作成しないリクエストへの応答は %3 です。</translation>
    </message>
</context>
<context>
    <name>carillon::Template</name>
    <message>
        <source>Line %1 of the draft: no column is named “%2”.</source>
        <translation>下書きの %1 行目: 「%2」という列がありません。</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and its value is empty.</source>
        <translation>下書きの %1 行目: {{%2}} が引用符の外にあり、値が空です。</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is no number, true, false or null.</source>
        <translation>下書きの %1 行目: {{%2}} が引用符の外にあり、「%3」は数値、true、false、null のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>carillon::TlsTrust</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>証明書ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation>証明書ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>このファイルに PEM 形式の証明書がありません。</translation>
    </message>
</context>
<context>
    <name>carillon::ToolStrip</name>
    <message>
        <source>TLS not verified</source>
        <translation>TLS 検証なし</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>This target&apos;s certificate is not verified: whoever is on the way can read and change what is sent.</source>
        <translation>この送信先の証明書は検証されません。経路上の誰もが送信内容を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
</context>
<context>
    <name>carillon::TrafficLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>method, time, status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The last ones are still being sent.</source>
        <translation>前回の分をまだ送信中です。</translation>
    </message>
    <message>
        <source>Nothing was sent: the service no longer holds the whole body of each of them.</source>
        <translation>送信しませんでした: サービスに本文全体が残っていないものがあります。</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>ローカルサービスは動作していません。</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>コピーしました。ターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Export the traffic</source>
        <translation>トラフィックの書き出し</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation>HTTP アーカイブ (*.har);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) exported.</source>
        <translation>
            <numerusform>%Ln 件のやり取りを書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::WelcomeDesk</name>
    <message>
        <source>Help &gt; Show the First Steps brings them back.</source>
        <translation>「ヘルプ &gt; 最初のステップを表示」で再び表示できます。</translation>
    </message>
    <message>
        <source>Carillon was updated to version %1.</source>
        <translation>Carillon がバージョン %1 に更新されました。</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>carillon::client::SendLane</name>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP.</source>
        <translation>%1 の応答は HTTP ではありません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>%1 という名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation>安全に接続できません: %1</translation>
    </message>
</context>
<context>
    <name>carillon::client::Sender</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>carillon::client::TokenSource</name>
    <message>
        <source>the client id or its secret is wrong</source>
        <translation>クライアント ID またはシークレットが正しくありません</translation>
    </message>
    <message>
        <source>it does not know the scope</source>
        <translation>スコープが認識されませんでした</translation>
    </message>
    <message>
        <source>client credentials are not allowed for this client</source>
        <translation>このクライアントにはクライアント資格情報が許可されていません</translation>
    </message>
    <message>
        <source>it does not understand the request</source>
        <translation>リクエストが理解されませんでした</translation>
    </message>
    <message>
        <source>No token from %1: %2.</source>
        <translation>%1 からトークンを取得できません: %2。</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>応答は %1 でした</translation>
    </message>
    <message>
        <source>its answer holds none that can be used</source>
        <translation>応答に使えるトークンがありません</translation>
    </message>
    <message>
        <source>its token is of another kind than Bearer</source>
        <translation>トークンが Bearer 以外の種類です</translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>Fallback on %1</source>
        <translation>%1 のフォールバック</translation>
    </message>
    <message>
        <source>End of display</source>
        <translation>表示終了</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, time until then</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · 「%1」</translation>
    </message>
    <message>
        <source>Nothing is due: no notification waits for anything.</source>
        <translation>予定はありません。待機中の通知はありません。</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockButton</name>
    <message>
        <source>real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>停止中 %1</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>時計: %1</translation>
    </message>
    <message>
        <source>The service&apos;s clock is the machine&apos;s. Pause it to move it.</source>
        <translation>サービスの時計はこのコンピューターと同じです。動かすには一時停止します。</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still at %1 UTC.</source>
        <translation>サービスの時計は %1 UTC で止まっています。</translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockDialog</name>
    <message>
        <source>Set the Clock</source>
        <translation>時計の設定</translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>日付と時刻 (ローカル)</translation>
    </message>
    <message>
        <source>&amp;Date and time, local</source>
        <translation>日付と時刻 (ローカル)(&amp;D)</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still there. What is due until then happens at once.</source>
        <translation>サービスの時計はその時刻で止まります。それまでの予定はすぐに実行されます。</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>in UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerForm</name>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>required, such as app.contoso.com</source>
        <translation>必須 (例: app.contoso.com)</translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation>通知 ID</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>at least one of visual and raw</source>
        <translation>ビジュアルと Raw の少なくとも一方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Raw コンテンツ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>On display for</source>
        <translation>表示時間</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerPane</name>
    <message>
        <source>View of the draft</source>
        <translation>下書きの表示形式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>ネイティブ</translation>
    </message>
</context>
<context>
    <name>carillon::composer::DiagnosticPopup</name>
    <message>
        <source>The service accepts it all the same.</source>
        <translation>それでもサービスは受け付けます。</translation>
    </message>
    <message>
        <source>The service would answer %1.</source>
        <translation>サービスは %1 を返す見込みです。</translation>
    </message>
    <message>
        <source>The service would answer %1, %2.</source>
        <translation>サービスは %1、%2 を返す見込みです。</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 のいずれか。</translation>
    </message>
    <message>
        <source>required, %1</source>
        <translation>必須、%1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>有効期限を選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) when left out</source>
        <translation>
            <numerusform>省略時は %n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n hour(s)</source>
        <translation>
            <numerusform>+%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %n day(s)</source>
        <comment>how far ahead, the limit</comment>
        <translation>
            <numerusform>%1 · 最大 %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FallbackSection</name>
    <message>
        <source>Fallback on iOS</source>
        <translation>iOS のフォールバック</translation>
    </message>
    <message>
        <source>needs raw content with high priority</source>
        <translation>優先度 High の Raw コンテンツが必要</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>表示までの時間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Fallback title</source>
        <translation>フォールバックのタイトル</translation>
    </message>
    <message>
        <source>Fallback body</source>
        <translation>フォールバックの本文</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>大文字と小文字を区別 (Alt+C)</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>whole words, on a button</comment>
        <translation>「W」</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>単語単位で検索 (Alt+W)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>置き換えるテキスト</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>この一致を置き換えます</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Replace every match, in one step</source>
        <translation>すべての一致を一度に置き換えます</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 件以上</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many matches</comment>
        <translation>%L1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then the platforms it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FormField</name>
    <message>
        <source>Too long to edit here; the JSON view has all of it.</source>
        <translation>長すぎてここでは編集できません。JSON ビューで全体を編集できます。</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersDelegate</name>
    <message>
        <source>Header&apos;s name</source>
        <translation>ヘッダー名</translation>
    </message>
    <message>
        <source>Header&apos;s value</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersModel</name>
    <message>
        <source>as the target asks for</source>
        <translation>送信先の指定どおり</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>a header that is left out</extracomment>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>. Error: %1</source>
        <translation>。エラー: %1</translation>
    </message>
    <message>
        <source>. Warning: %1</source>
        <translation>。警告: %1</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>ヘッダーを追加…</translation>
    </message>
    <message>
        <source>%1 is there already; change its value.</source>
        <translation>%1 はすでにあります。その値を変更してください。</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersTable</name>
    <message>
        <source>Headers of the request</source>
        <translation>リクエストのヘッダー</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元の値に戻す</translation>
    </message>
    <message>
        <source>Method, path, headers and encoding as the target asks for</source>
        <translation>メソッド、パス、ヘッダー、エンコードを送信先の指定に戻します</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text (Ctrl+Shift+V)</source>
        <translation>curl コマンドラインまたは .http テキストを貼り付けます (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>パスとクエリ</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
    <message>
        <source>Copy the request as a command line or a program</source>
        <translation>リクエストをコマンドラインまたはプログラムとしてコピーします</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Return edits, Delete takes out or restores</source>
        <translation>Return で編集、Delete で除外または復元</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Show tokens and cookies as they are sent</source>
        <translation>トークンと Cookie を送信されるとおりに表示します</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Show the body byte by byte</source>
        <translation>本文をバイト単位で表示します</translation>
    </message>
    <message>
        <source>Encoding of the body</source>
        <translation>本文のエンコード</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no content coding</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Body as it is sent</source>
        <translation>送信される本文</translation>
    </message>
    <message>
        <source>The connection adds Host %1, Content-Length %2, and where there is none, Connection, User-Agent, Accept-Encoding and Accept-Language.</source>
        <translation>接続時に Host %1、Content-Length %2 が追加されます。Connection、User-Agent、Accept-Encoding、Accept-Language も、なければ追加されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), sent as %L1</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln バイト、送信時 %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… ほか %Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonEditor</name>
    <message>
        <source>JSON of the notification</source>
        <translation>通知の JSON</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>What May Stand &amp;Here</source>
        <translation>入力候補(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>折りたたむ/展開する(&amp;F)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::KindField</name>
    <message>
        <source>Visual</source>
        <translation>ビジュアル</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>ヘッダーと本文</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Equivalent request</source>
        <translation>同等のリクエスト</translation>
    </message>
    <message>
        <source>What you would send yourself to get the same; the retired service never published its own messages</source>
        <translation>同じ結果を得るために自分で送ることになる内容です。終了したサービスは自身のメッセージを公開していません</translation>
    </message>
    <message>
        <source>&amp;Equivalent</source>
        <translation>同等のリクエスト(&amp;E)</translation>
    </message>
    <message>
        <source>Copy method, address, headers and body</source>
        <translation>メソッド、アドレス、ヘッダー、本文をコピーします</translation>
    </message>
    <message>
        <source>Copy the body as it goes over the wire</source>
        <translation>実際に送信される本文をコピーします</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>失われるものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>%n 件が途中で失われるか変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>計測対象: %1</translation>
    </message>
    <message>
        <source>%1 before encryption</source>
        <translation>%1 (暗号化前)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no limit of its own</source>
        <translation>
            <numerusform>%Ln バイト、固有の上限なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1/%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln too many</source>
        <translation>
            <numerusform>%1: %Ln 超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeView</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>How whole it arrives, of 100</source>
        <translation>どれだけ完全に届くか (100 点満点)</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>到達度 %1</translation>
    </message>
    <message>
        <source>Not JSON yet</source>
        <translation>まだ JSON ではありません</translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation>何も送信されません</translation>
    </message>
    <message>
        <source>The service refuses this draft, so no platform gets anything. Put the errors below right first; F8 goes from one to the next.</source>
        <translation>サービスがこの下書きを拒否するため、どのプラットフォームにも届きません。先に下のエラーを直してください。F8 で次のエラーに移ります。</translation>
    </message>
    <message>
        <source>%1 is not targeted</source>
        <translation>%1 は対象外です</translation>
    </message>
    <message>
        <source>Add it to targetPolicy.platformTypes to send there as well.</source>
        <translation>ここにも送るには、targetPolicy.platformTypes に追加します。</translation>
    </message>
    <message>
        <source>Nothing to send to the web</source>
        <translation>Web に送るものがありません</translation>
    </message>
    <message>
        <source>Web endpoints take raw content only: add rawContent to the payload.</source>
        <translation>Web エンドポイントが受け取るのは Raw コンテンツだけです。ペイロードに rawContent を追加してください。</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ParseBanner</name>
    <message>
        <source>Show in JSON</source>
        <translation>JSON で表示</translation>
    </message>
    <message>
        <source>The JSON does not parse at line&#xa0;%1, column&#xa0;%2.</source>
        <translation>JSON を %1 行 %2 列で解析できません。</translation>
    </message>
    <message>
        <source>The JSON is not an object, so there are no fields to show.</source>
        <translation>JSON がオブジェクトではないため、表示できるフィールドがありません。</translation>
    </message>
</context>
<context>
    <name>carillon::composer::PlatformsField</name>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>all four while none is chosen</source>
        <translation>未選択なら 4 つすべて</translation>
    </message>
</context>
<context>
    <name>carillon::composer::PriorityField</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>for raw; visual is always high</source>
        <translation>Raw 用。ビジュアルは常に High</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Apply every fix there is, errors first</source>
        <translation>エラーから順に、修正案をすべて適用します</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>修正を適用</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>%1 を返す見込み</translation>
    </message>
    <message>
        <source>No problems: the service would answer %1.</source>
        <translation>問題なし: サービスは %1 を返す見込みです。</translation>
    </message>
    <message>
        <source>What there is, is hidden by the filter.</source>
        <translation>問題はありますが、絞り込みで隠れています。</translation>
    </message>
    <message>
        <source>Explain this rule</source>
        <translation>この規則の説明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>注記 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln 件非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ReachPage</name>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>arrives whole</source>
        <translation>完全に届く</translation>
    </message>
    <message>
        <source>arrives with losses</source>
        <translation>一部が失われて届く</translation>
    </message>
    <message>
        <source>much gets lost</source>
        <translation>多くが失われる</translation>
    </message>
    <message>
        <source>Nothing worth a point is cut, dropped or delayed where it is aimed at.</source>
        <translation>対象のプラットフォームでは、減点されるような切り詰め、欠落、遅延はありません。</translation>
    </message>
    <message>
        <source>What takes points off, the gravest first. Enter goes to the member.</source>
        <translation>減点の理由を重い順に示します。Enter でメンバーに移ります。</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SecondsField</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>sent as text &quot;%1&quot;</source>
        <translation>テキスト &quot;%1&quot; として送信</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SeverityFilter</name>
    <message>
        <source>Show &amp;All</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Some problems are hidden; choose which are listed</source>
        <translation>一部の問題が非表示です。表示する種類を選択します</translation>
    </message>
    <message>
        <source>Choose which problems are listed</source>
        <translation>表示する問題の種類を選択します</translation>
    </message>
    <message>
        <source>&amp;Errors (%L1)</source>
        <translation>エラー (%L1)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Warnings (%L1)</source>
        <translation>警告 (%L1)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Notes (%L1)</source>
        <translation>注記 (%L1)(&amp;N)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange</name>
    <message>
        <source>%1, not shown, SHA-256 %2</source>
        <translation>%1、非表示、SHA-256 %2</translation>
    </message>
    <message>
        <source>too much differs to be aligned: line by line</source>
        <translation>違いが多く対応付けできないため、行ごとに表示</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation>前のものを置き換え</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>保存なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>status, error code, document</comment>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The difference before (Shift+F7)</source>
        <translation>前の違い (Shift+F7)</translation>
    </message>
    <message>
        <source>The next difference (F7)</source>
        <translation>次の違い (F7)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all of it (Ctrl+C)</source>
        <translation>全体をコピーします (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The two exchanges, line by line</source>
        <translation>2 つのやり取り (行ごと)</translation>
    </message>
    <message>
        <source>The current line of both</source>
        <translation>両方の現在の行</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>違い %L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>違い %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareModel</name>
    <message>
        <source>differs: %1</source>
        <comment>a line as it is read out</comment>
        <translation>異なる: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>こちらのみ: %1</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>こちらにはなし</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::ExchangePane</name>
    <message>
        <source>Headers and body</source>
        <translation>ヘッダーと本文</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Send the draft, or choose a row of the traffic.</source>
        <translation>下書きを送信するか、トラフィックの行を選択してください。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>判定した規則: %1</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficFilterButton</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>すべての応答</translation>
    </message>
    <message>
        <source>%1xx</source>
        <translation>%1xx</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>すべてのメソッド</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a list of callers, such as curl/8.5</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>any caller</extracomment>
        <translation>すべての送信元</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Traffic shown: %1</source>
        <translation>表示中のトラフィック: %1</translation>
    </message>
    <message>
        <source>Choose by answer, method and caller</source>
        <translation>応答、メソッド、呼び出し元で選択します</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficModel</name>
    <message>
        <source>request %1, response %2</source>
        <translation>リクエスト %1、応答 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>head of a column: the caller, such as curl/8.5</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficPane</name>
    <message>
        <source>No traffic yet</source>
        <translation>トラフィックはまだありません</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Filter the traffic</source>
        <translation>トラフィックを絞り込む</translation>
    </message>
    <message>
        <source>every exchange with the local service</source>
        <translation>ローカルサービスとのすべてのやり取り</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>No exchange is of that kind.</source>
        <translation>この種類のやり取りはありません。</translation>
    </message>
    <message>
        <source>No exchange holds “%1”.</source>
        <translation>「%1」を含むやり取りはありません。</translation>
    </message>
    <message>
        <source>Requests to the local service are listed here.</source>
        <translation>ローカルサービスへのリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Send the draft, or point an app at %1.</source>
        <translation>下書きを送信するか、アプリの接続先を %1 にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer above; Esc goes there</source>
        <translation>
            <numerusform>上に新着 %Ln 件。Esc で移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %L1; %Ln older dropped</source>
        <translation>
            <numerusform>最新 %L1 件。古い %Ln 件は破棄されました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message>
        <source>Throttle</source>
        <translation>スロットル</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>サーバービジー</translation>
    </message>
    <message>
        <source>Blocked caller</source>
        <translation>呼び出し元をブロック</translation>
    </message>
    <message>
        <source>Not authorised for the user</source>
        <translation>ユーザーに対する権限なし</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>接続を切断</translation>
    </message>
    <message>
        <source>Push twice</source>
        <translation>プッシュを重複</translation>
    </message>
    <message>
        <source>the next request</source>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fault, status of the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · Retry-After %L2 s</source>
        <translation>%1 · Retry-After %L2 秒</translation>
    </message>
    <message>
        <source>%1 %L2 ms</source>
        <comment>fault, how long</comment>
        <translation>%1 %L2 ms</translation>
    </message>
    <message>
        <source>%1 · after it was stored</source>
        <translation>%1 · 保存後</translation>
    </message>
    <message>
        <source>%1 · before it is stored</source>
        <translation>%1 · 保存前</translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>次の %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one request in %Ln</source>
        <translation>
            <numerusform>リクエスト %Ln 件ごとに 1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>As the service is configured</source>
        <translation>サービスの構成に従う</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ステータス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry-After</source>
        <translation>Retry-After(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>遅延(&amp;D)</translation>
    </message>
    <message>
        <source>Before it is stored</source>
        <translation>保存前</translation>
    </message>
    <message>
        <source>After it was stored</source>
        <translation>保存後</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>タイミング(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next requests</source>
        <translation>次のリクエスト数(&amp;N)</translation>
    </message>
    <message>
        <source>all, until it is removed</source>
        <translation>解除するまですべて</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>割合(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Each n-th</source>
        <translation>n 件ごと(&amp;E)</translation>
    </message>
    <message>
        <source>everyone, or an application id or user</source>
        <translation>全員、またはアプリケーション ID かユーザー</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>呼び出し元(&amp;C)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the requests</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsButton</name>
    <message>
        <source>Faults: none</source>
        <translation>障害: なし</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>障害: %L1</translation>
    </message>
    <message>
        <source>Let the service make trouble, to see how a caller lives with it</source>
        <translation>サービスに障害を起こさせ、呼び出し元の対応を確かめます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <translation>
            <numerusform>障害 %Ln 件が有効</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>解除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>すべて解除(&amp;A)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>&amp;Add the Fault</source>
        <translation>障害を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>有効な障害</translation>
    </message>
    <message>
        <source>No faults are on</source>
        <translation>有効な障害はありません</translation>
    </message>
    <message>
        <source>Every request is answered as documented. Add a fault below to see how a caller lives with it.</source>
        <translation>すべてのリクエストにドキュメントどおり応答します。下で障害を追加すると、呼び出し元の対応を確かめられます。</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsModel</name>
    <message>
        <source>no end</source>
        <comment>of a fault</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Meets</source>
        <extracomment>head of a column: which requests the fault meets</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: how many requests it has met</extracomment>
        <translation>適用回数</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>head of a column: how many requests it still meets</extracomment>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the search in this page</source>
        <translation>このページ内の検索を閉じます</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>このページにはありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%2 の %1 行</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpSide</name>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>ヘルプの検索結果</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>ヘルプのページは英語です。</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <comment>a section, its page, words of it</comment>
        <translation>%1 (%2)。%3</translation>
    </message>
    <message>
        <source>Nothing in the help holds all of: %1</source>
        <translation>ヘルプに次のすべてを含む箇所はありません: %1</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpView</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>このページはありません</translation>
    </message>
    <message>
        <source>There is no page “%1” in this version of Carillon.</source>
        <translation>このバージョンの Carillon に「%1」というページはありません。</translation>
    </message>
    <message>
        <source>The help was left out when this program was built.</source>
        <translation>このプログラムはヘルプなしでビルドされています。</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>目次へ移動</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Carillon Help</source>
        <translation>Carillon ヘルプ</translation>
    </message>
    <message>
        <source>%1 – Carillon Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Carillon ヘルプ</translation>
    </message>
    <message>
        <source>This link leads out of the help, to %1</source>
        <translation>このリンクはヘルプの外へ移動します: %1</translation>
    </message>
    <message>
        <source>Open in the Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>%1 を開けるプログラムがありません</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>ここにとどまる</translation>
    </message>
</context>
<context>
    <name>carillon::library::LibraryPane</name>
    <message>
        <source>DRAFTS</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>What you change is kept here by itself.</source>
        <translation>変更内容はここに自動で保存されます。</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>REFUSED, BY RULE</source>
        <translation>規則別の拒否例</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Put Back the Deleted</source>
        <translation>削除したものを戻す(&amp;P)</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times, since the service was busy</source>
        <translation>
            <numerusform>サービスがビジーだったため %n 回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, %2, %3, to %4</source>
        <comment>a row as it is read out: name, outcome, time, target</comment>
        <translation>%1、%2、%3、送信先 %4</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentSection</name>
    <message>
        <source>SENT</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation>送信したものがここに表示されます。</translation>
    </message>
    <message>
        <source>C&amp;lear the List…</source>
        <translation>リストを消去(&amp;L)…</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>再送信(&amp;A)</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>下書きを作成(&amp;D)</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>比較(&amp;P)…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the One Before…</source>
        <translation>1 つ前と比較(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>視差効果を減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Always: nothing moves</source>
        <translation>常に: 何も動かさない</translation>
    </message>
    <message>
        <source>Never: toasts slide in</source>
        <translation>なし: トーストをスライド表示</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Any &amp;free port</source>
        <translation>空きポートを使う(&amp;F)</translation>
    </message>
    <message>
        <source>Service &amp;port</source>
        <translation>サービスのポート(&amp;P)</translation>
    </message>
    <message>
        <source>The local service moves there at once.</source>
        <translation>ローカルサービスはすぐにそのポートに移ります。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定値(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Storage place</source>
        <translation>保存場所(&amp;S)</translation>
    </message>
    <message>
        <source>The feed and the drafts. Another place is used from the next start on; what is there now stays where it is.</source>
        <translation>フィードと下書きの保存場所です。別の場所は次回の起動から使われ、今あるものは元の場所に残ります。</translation>
    </message>
    <message>
        <source>S&amp;how on the real desktop what comes in</source>
        <translation>届いた通知を実際のデスクトップにも表示(&amp;H)</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>音を鳴らす(&amp;U)</translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation>デスクトップ(&amp;K)</translation>
    </message>
    <message>
        <source>At most one a second; what comes faster is counted.</source>
        <translation>1 秒に最大 1 件です。それより速く届くものは件数で示します。</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト、ライト</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト、ダーク</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message>
        <source>Save the sheet</source>
        <translation>シートを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>フォルダーに画像を保存</translation>
    </message>
    <message>
        <source>&amp;Where nothing appears, too</source>
        <translation>何も表示されない場所も含める(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;Files…</source>
        <translation>個別のファイルで保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation>画像を保存しました</translation>
    </message>
    <message>
        <source>Copy the sheet as a picture</source>
        <translation>シートを画像としてコピーします</translation>
    </message>
    <message>
        <source>One PNG for each picture, named as carillon-cli render names them</source>
        <translation>画像ごとに 1 つの PNG。名前は carillon-cli render と同じ付け方です</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>まだ描画するものがありません</translation>
    </message>
    <message>
        <source>The service would refuse this draft. Put right what Problems lists, and the sheet follows.</source>
        <translation>サービスがこの下書きを拒否する見込みです。「問題」の項目を直すとシートが表示されます。</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Check at least one surface, theme, text size, system and direction.</source>
        <translation>表示場所、テーマ、文字サイズ、システム、方向をそれぞれ 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>画像が多すぎます</translation>
    </message>
    <message>
        <source>Too large a sheet</source>
        <translation>シートが大きすぎます</translation>
    </message>
    <message>
        <source>Choose fewer surfaces, themes or text sizes.</source>
        <translation>表示場所、テーマ、文字サイズを減らしてください。</translation>
    </message>
    <message>
        <source>Nothing appears on these surfaces</source>
        <translation>これらの表示場所には何も表示されません</translation>
    </message>
    <message>
        <source>Simulated previews: %1</source>
        <translation>シミュレーションのプレビュー: %1</translation>
    </message>
    <message>
        <source>Copied; paste it into a document or a chat.</source>
        <translation>コピーしました。文書やチャットに貼り付けてください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Cancelled; saved before that: %L1.</source>
        <translation>キャンセルしました。それまでに保存: %L1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved</source>
        <translation>
            <numerusform>%Ln 枚の画像を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln picture(s) go on a sheet; chosen: %L1.</source>
        <translation>
            <numerusform>シートに載る画像は最大 %Ln 枚です。選択: %L1 枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing appears on %Ln more: %2</source>
        <translation>
            <numerusform>%1。ほか %Ln か所には何も表示されません: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Saved before it: %L3.</source>
        <translation>%1 に書き込めません: %2。それまでに保存: %L3。</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>device, what became of it, why</comment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesPage</name>
    <message>
        <source>What became of it on each device</source>
        <translation>各デバイスでどうなったか</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceButton</name>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>app in front</source>
        <translation>アプリ前面</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>省電力</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>サイレント</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>登録期限切れ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscribed with host name %1</source>
        <translation>ホスト名 %1 で登録</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>サブスクリプション: %1</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>オンライン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Do Not Disturb</source>
        <translation>サイレントモード(&amp;D)</translation>
    </message>
    <message>
        <source>Saving &amp;Power: raw content is not fetched</source>
        <translation>省電力: Raw コンテンツを取得しない(&amp;P)</translation>
    </message>
    <message>
        <source>App in &amp;Front</source>
        <translation>アプリを前面に(&amp;F)</translation>
    </message>
    <message>
        <source>Notifications &amp;Allowed</source>
        <translation>通知を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Subscription: %1</source>
        <translation>サブスクリプション: %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Subscription: does not expire</source>
        <translation>サブスクリプション: 無期限(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Renew for 30 Days</source>
        <translation>30 日間更新(&amp;R)</translation>
    </message>
    <message>
        <source>Expires in One &amp;Minute</source>
        <translation>1 分後に期限切れ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Expires Now</source>
        <translation>今すぐ期限切れ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceDialog</name>
    <message>
        <source>Another desktop</source>
        <translation>別のデスクトップ</translation>
    </message>
    <message>
        <source>Another iPhone</source>
        <translation>別の iPhone</translation>
    </message>
    <message>
        <source>Another Android phone</source>
        <translation>別の Android フォン</translation>
    </message>
    <message>
        <source>Another browser</source>
        <translation>別のブラウザー</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>プラットフォーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>ホスト名(&amp;H)</translation>
    </message>
    <message>
        <source>The targetHostName its app subscribed with: only notifications to that one reach it.</source>
        <translation>アプリが登録に使った targetHostName です。この宛先への通知だけが届きます。</translation>
    </message>
    <message>
        <source>Rename the Device</source>
        <translation>デバイス名の変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove the Device</source>
        <translation>デバイスの削除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>It gets nothing any more until the service is reset.</source>
        <translation>サービスがリセットされるまで、何も届かなくなります。</translation>
    </message>
    <message>
        <source>Its subscription ends with it.</source>
        <translation>サブスクリプションも終了します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutModel</name>
    <message>
        <source>raw · %1</source>
        <translation>Raw · %1</translation>
    </message>
    <message>
        <source>It went out without this device, which is newer.</source>
        <translation>送信後に追加されたデバイスのため、含まれていません。</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <comment>title, device, what became of it, why</comment>
        <translation>%1 (%2): %3。%4</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>title, device, why nothing became of it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, its platform</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutPane</name>
    <message>
        <source>Fan-out</source>
        <translation>ファンアウト</translation>
    </message>
    <message>
        <source>What became of each notification on each device</source>
        <translation>各通知が各デバイスでどうなったか</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many notifications</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>Add a device, then send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>デバイスを追加し、Ctrl+Return で下書きを送信してください。各デバイスでどうなったかが、理由とタイムラインとともにここに表示されます。</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Ctrl+Return で下書きを送信してください。各デバイスでどうなったかが、理由とタイムラインとともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message>
        <source>Mark Read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Expires First</source>
        <translation>期限の早い順</translation>
    </message>
    <message>
        <source>Expires Last</source>
        <translation>期限の遅い順</translation>
    </message>
    <message>
        <source>Export All Shown as JSON…</source>
        <translation>表示中のすべてを JSON に書き出し…</translation>
    </message>
    <message>
        <source>Export All Shown as CSV…</source>
        <translation>表示中のすべてを CSV に書き出し…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as JSON…</source>
        <translation>
            <numerusform>選択した %Ln 件を JSON に書き出し…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as CSV…</source>
        <translation>
            <numerusform>選択した %Ln 件を CSV に書き出し…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Act on notifications, copy, export and sort</source>
        <translation>通知の操作、コピー、書き出し、並べ替え</translation>
    </message>
    <message>
        <source>Search the feed…</source>
        <translation>フィードを検索…</translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation>フィードを検索</translation>
    </message>
    <message>
        <source>Finds title, body, group, raw content and id, upper or lower case</source>
        <translation>タイトル、本文、グループ、Raw コンテンツ、ID を大文字と小文字の区別なく検索します</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ済み</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
    <message>
        <source>Filter by state and platform</source>
        <translation>状態とプラットフォームで絞り込む</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>unread and iOS</comment>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>whether what arrives is shown at once</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>short for details</comment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedDetail</name>
    <message>
        <source>What to show of the notification</source>
        <translation>通知の表示内容</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The notification as JSON</source>
        <translation>JSON 形式の通知</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>What to send to each platform&apos;s own push service instead</source>
        <translation>各プラットフォーム独自のプッシュサービスに代わりに送るもの</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>The request that made the notification, and its answer</source>
        <translation>通知を作成したリクエストとその応答</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it on each device.</source>
        <translation>行を選択すると、各デバイスでどうなったかを表示します。</translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>サービスから読み込み中…</translation>
    </message>
    <message>
        <source>is not targeted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>is sent nothing</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, what is sent there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The exchange is not among those that are kept.</source>
        <translation>このやり取りは保持されていません。</translation>
    </message>
    <message>
        <source>The traffic holds the latest ones; send it again to see it here.</source>
        <translation>トラフィックには最新のものだけが残ります。ここで見るには再送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>is sent %n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件を送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message>
        <source>Click to sort</source>
        <translation>クリックして並べ替え</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>short for Windows</comment>
        <translation>Win</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>And</source>
        <comment>short for Android</comment>
        <translation>And</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>in &lt; 1 min</source>
        <translation>1 分以内</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>%1 で開封</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>dismissed on %1</source>
        <translation>%1 で消去</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>スヌーズ済み</translation>
    </message>
    <message>
        <source>snoozed on %1</source>
        <translation>%1 でスヌーズ</translation>
    </message>
    <message>
        <source>raw · %1</source>
        <translation>Raw · %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>the reason</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not among its platform types.</source>
        <translation>対象外: %1 がプラットフォームの種類に含まれていません。</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in 9 days</comment>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPane</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · 検索中 %1%</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing yet in what was looked through.</source>
        <translation>調べた範囲にはまだありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>The feed is empty</source>
        <translation>フィードは空です</translation>
    </message>
    <message>
        <source>No notification holds this text and is what the filter asks for.</source>
        <translation>このテキストを含み、絞り込みに合う通知はありません。</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: it comes in here, and on the devices it is meant for.</source>
        <translation>Ctrl+Return で下書きを送信すると、ここと対象のデバイスに届きます。</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message>
        <source>Go up to them (Home)</source>
        <translation>上の新着に移動 (Home)</translation>
    </message>
    <message>
        <source>New notifications: %L1; go up to them</source>
        <translation>新着の通知 %L1 件。上に移動します</translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln new</source>
        <translation>
            <numerusform>↑ 新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedProgress</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>takes the line of progress away</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message>
        <source>What of the devices is shown, and how they look</source>
        <translation>デバイスに表示するものと見た目</translation>
    </message>
    <message>
        <source>Text size of the devices</source>
        <translation>デバイスの文字サイズ</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Right-to-Left Interface</source>
        <translation>右から左のインターフェイス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Everything as Usual</source>
        <translation>すべて標準に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>実際どおり</translation>
    </message>
    <message>
        <source>&amp;Theme of the Devices</source>
        <translation>デバイスのテーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Surface</source>
        <comment>short: where devices show a notification</comment>
        <translation>表示場所</translation>
    </message>
    <message>
        <source>Surface: as it happens</source>
        <translation>表示場所: 実際どおり</translation>
    </message>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>表示場所: %n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>表示場所: %1</translation>
    </message>
    <message>
        <source>%1. Theme, generation and direction of the devices</source>
        <translation>%1。デバイスのテーマ、世代、方向</translation>
    </message>
    <message>
        <source>Aa %1</source>
        <comment>a sign for text size, the size</comment>
        <translation>Aa %1</translation>
    </message>
    <message>
        <source>Text size of the devices: %1</source>
        <translation>デバイスの文字サイズ: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::PreviewCard</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, as short as can be</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, as short as can be</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>Would not be sent: the service refuses it.</source>
        <translation>送信されません。サービスが拒否します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a predicate, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>通知なし</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverBar</name>
    <message>
        <source>Receiver</source>
        <translation>受信側</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>シミュレーション用のデバイスを追加します</translation>
    </message>
    <message>
        <source>What the devices show</source>
        <translation>デバイスに表示されるもの</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>+</source>
        <comment>a device</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>+ Device</source>
        <translation>+ デバイス</translation>
    </message>
    <message>
        <source>User whose devices are shown: %1</source>
        <translation>デバイスを表示するユーザー: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverPane</name>
    <message>
        <source>What the lower half shows</source>
        <translation>下半分に表示するもの</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>What was received, newest first</source>
        <translation>受信したもの (新しい順)</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>ファンアウト</translation>
    </message>
    <message>
        <source>What became of it on each device</source>
        <translation>各デバイスでどうなったか</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>受信元 %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>an address, why it fails</comment>
        <translation>受信元 %1: %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::SheetChoices</name>
    <message>
        <source>What the sheet shows</source>
        <translation>シートに表示するもの</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>In use today</source>
        <translation>現在の標準</translation>
    </message>
    <message>
        <source>Newer: iOS 26, Android 16</source>
        <translation>新しいもの: iOS 26、Android 16</translation>
    </message>
    <message>
        <source>Direction of the interface</source>
        <translation>インターフェイスの方向</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>右から左</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::TimelineStrip</name>
    <message>
        <source>Timeline, of nothing yet</source>
        <translation>タイムライン (まだ何もありません)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since the posting, date and time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ToastStage</name>
    <message>
        <source>Return opens it, Delete dismisses it, the arrow keys go to older ones.</source>
        <translation>Return で開き、Delete で消去し、方向キーで古い通知に移ります。</translation>
    </message>
    <message>
        <source>Cut from the title: %1</source>
        <translation>タイトルの省略部分: %1</translation>
    </message>
    <message>
        <source>Cut from the body: %1</source>
        <translation>本文の省略部分: %1</translation>
    </message>
    <message>
        <source>Simulated at %1 %</source>
        <translation>%1% でシミュレーション</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>後ろに %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::targets::FindingLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::ReceiveDialog</name>
    <message>
        <source>This app&apos;s &amp;own service</source>
        <translation>このアプリ自身のサービス(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;shared Carillon</source>
        <translation>共有の Carillon(&amp;S)</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Receive From</source>
        <translation>受信元</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>制御トークン(&amp;T)</translation>
    </message>
    <message>
        <source>What the service was given by --control-token-file; beyond this machine it asks for it.</source>
        <translation>サービスが --control-token-file で受け取ったトークンです。このコンピューターの外からの接続では求められます。</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>システムの認証局とファイルの証明書</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>証明書を検証しない</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>TLS で信頼するもの(&amp;L)</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>PEM 形式の証明書</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>A shared Carillon</source>
        <translation>共有の Carillon</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>証明書 (*.pem *.crt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetButton</name>
    <message>
        <source>%1 (TLS not verified)</source>
        <translation>%1 (TLS 検証なし)</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>送信先: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetDialog</name>
    <message>
        <source>works</source>
        <extracomment>a target that was tested</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>fails</source>
        <extracomment>a target that was tested</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>a target that was tested, though not whether it takes the token</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>a target that is being tested</extracomment>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>削除(&amp;T)</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新しい送信先</translation>
    </message>
    <message>
        <source>The local service</source>
        <translation>ローカルサービス</translation>
    </message>
    <message>
        <source>It runs in this program and needs no settings. Add a target to send elsewhere.</source>
        <translation>このプログラム内で動作し、設定は不要です。別の場所に送るには送信先を追加します。</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>送信先を追加</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>接続をテスト(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting %1</source>
        <translation>%1 の削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>%1 の削除を元に戻す</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>Client credentials (OAuth 2.0)</source>
        <translation>クライアント資格情報 (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Delegated token of a user</source>
        <translation>ユーザーの委任トークン</translation>
    </message>
    <message>
        <source>Si&amp;gn-in</source>
        <translation>サインイン(&amp;G)</translation>
    </message>
    <message>
        <source>Token &amp;URL</source>
        <translation>トークン URL(&amp;U)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>シークレット(&amp;C)</translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation>サブスクリプション ID(&amp;B)</translation>
    </message>
    <message>
        <source>X-UNS-ID; none in delegated sends</source>
        <translation>X-UNS-ID。委任による送信では不要です</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Name: value を 1 行に 1 つ</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <translation>追加ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Kept in the settings file: no secrets in here.</source>
        <translation>設定ファイルに保存されます。シークレットは書かないでください。</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>システムの認証局とファイルの証明書</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>証明書を検証しない</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>TLS で信頼するもの(&amp;L)</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>PEM 形式の証明書</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>クライアントシークレット(&amp;C)</translation>
    </message>
    <message>
        <source>Token (se&amp;cret)</source>
        <translation>トークン (シークレット)(&amp;C)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings file.</source>
        <translation>システムのキーチェーンに保存し、設定ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetModel</name>
    <message>
        <source>not complete</source>
        <translation>設定不足</translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation>TLS 検証なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>ローカルサービス</translation>
    </message>
</context>
<context>
    <name>carillon::templates::CsvRowsModel</name>
    <message>
        <source>%1 ✗</source>
        <translation>%1 ✗</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
</context>
<context>
    <name>carillon::templates::FilledPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The notification of this row</source>
        <translation>この行の通知</translation>
    </message>
    <message>
        <source>No row yet</source>
        <translation>まだ行がありません</translation>
    </message>
    <message>
        <source>The first row&apos;s notification is shown here as it would be sent.</source>
        <translation>最初の行の通知が、送信されるとおりにここに表示されます。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>would not be sent</source>
        <translation>送信されない見込み</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>This row would not be sent.</source>
        <translation>この行は送信されない見込みです。</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>%1 を返す見込み</translation>
    </message>
</context>
<context>
    <name>carillon::templates::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV に書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>表示する結果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Export the results shown as CSV</source>
        <translation>表示中の結果を CSV に書き出します</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Every row sent so far was accepted.</source>
        <translation>これまでに送信した行はすべて受け付けられました。</translation>
    </message>
    <message>
        <source>Each row&apos;s answer is listed here while they are sent.</source>
        <translation>送信中、各行の応答がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Load CSV…</source>
        <translation>CSV を読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>T&amp;ype rows</source>
        <translation>行を入力(&amp;Y)</translation>
    </message>
    <message>
        <source>Type a value for each placeholder, or paste cells.</source>
        <translation>プレースホルダーごとに値を入力するか、セルを貼り付けてください。</translation>
    </message>
    <message>
        <source>Load rows from a CSV file</source>
        <translation>CSV ファイルから行を読み込みます</translation>
    </message>
    <message>
        <source>Leave the file and type rows</source>
        <translation>ファイルをやめて行を入力します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%2 の %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 so far…</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%2 の %1 行まで読み込み中…</translation>
    </message>
    <message>
        <source>type, paste, or drop a CSV file here</source>
        <translation>ここに入力、貼り付け、または CSV ファイルをドロップ</translation>
    </message>
    <message>
        <source>The draft has no placeholders</source>
        <translation>下書きにプレースホルダーがありません</translation>
    </message>
    <message>
        <source>Write {{name}} in it where each row has something of its own, such as &quot;title&quot;: &quot;Hello {{name}}&quot;. Then type rows here, or load a CSV file whose first line names the columns.</source>
        <translation>行ごとに異なる部分に {{name}} と書きます (例: &quot;title&quot;: &quot;Hello {{name}}&quot;)。その後、ここに行を入力するか、最初の行に列の名前がある CSV ファイルを読み込みます。</translation>
    </message>
    <message>
        <source>Load CSV…</source>
        <translation>CSV を読み込む…</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent.</source>
        <translation>
            <numerusform>%Ln 行は送信できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendBar</name>
    <message>
        <source>St&amp;op at the first failure</source>
        <translation>最初の失敗で停止(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同時接続数</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>Notifications a second</source>
        <translation>1 秒あたりの通知数</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>接続数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>速度(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 accepted · %4 failed</source>
        <translation>%1/%2 · 受付 %3 · 失敗 %4</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 を送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send all rows (%1)</source>
        <translation>すべての行を送信 (%1)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>notifications</comment>
        <translation>%1 件/秒</translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendLogModel</name>
    <message>
        <source>not sent</source>
        <extracomment>a row of a table that was not sent</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Why not</source>
        <extracomment>head of a column: why the row was not sent or not accepted</extracomment>
        <translation>失敗の理由</translation>
    </message>
</context>
<context>
    <name>carillon::templates::TemplateDialog</name>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Stopped at a failure.</source>
        <translation>失敗したため停止しました。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Load rows</source>
        <translation>行の読み込み</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>結果の書き出し</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>一括送信</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>送信先: %1</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>ファイルをまだ読み込み中です。</translation>
    </message>
    <message>
        <source>There are no rows to send yet.</source>
        <translation>送信する行がまだありません。</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>nothing appears</source>
        <translation>表示なし</translation>
    </message>
    <message>
        <source>Simulated previews, not affiliated with the platforms&apos; makers</source>
        <translation>シミュレーションのプレビューであり、プラットフォームの開発元とは関係ありません</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字中 %L1 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Scene</name>
    <message>
        <source>%1 preview: %2</source>
        <translation>%1 のプレビュー: %2</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%1 からほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Title, character %1: %2</source>
        <translation>タイトル、%1 文字目: %2</translation>
    </message>
    <message>
        <source>Body, character %1: %2</source>
        <translation>本文、%1 文字目: %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>全 %n 文字が非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>%n 文字中 %1 文字を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>its one character visible</source>
        <translation>1 文字を表示</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>全 %n 文字を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 preview</source>
        <translation>%1 のプレビュー</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>タイトル %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>本文 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>同じグループにほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation>推測: %1</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1（%2 の代用）</translation>
    </message>
    <message>
        <source>%1, letters %2 px closer</source>
        <translation>%1、字間を %2 px 詰める</translation>
    </message>
    <message>
        <source>%1, letters %2 px further apart</source>
        <translation>%1、字間を %2 px 広げる</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Why</name>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Name below the texts</source>
        <translation>テキストの下の名前</translation>
    </message>
    <message>
        <source>Origin beside the title</source>
        <translation>タイトル横の発信元</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小の高さ</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>最大の高さ</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>角の半径</translation>
    </message>
    <message>
        <source>Padding at the start</source>
        <translation>行頭側の余白</translation>
    </message>
    <message>
        <source>Padding above</source>
        <translation>上の余白</translation>
    </message>
    <message>
        <source>Padding at the end</source>
        <translation>行末側の余白</translation>
    </message>
    <message>
        <source>Padding below</source>
        <translation>下の余白</translation>
    </message>
    <message>
        <source>Padding around a title alone</source>
        <translation>タイトルのみの場合の余白</translation>
    </message>
    <message>
        <source>Height of the heading</source>
        <translation>見出しの高さ</translation>
    </message>
    <message>
        <source>Gap below the heading</source>
        <translation>見出しの下の間隔</translation>
    </message>
    <message>
        <source>Gap between title and body</source>
        <translation>タイトルと本文の間隔</translation>
    </message>
    <message>
        <source>Blur of the shadow</source>
        <translation>影のぼかし</translation>
    </message>
    <message>
        <source>%1, letters %2 apart</source>
        <translation>%1、字間 %2</translation>
    </message>
    <message>
        <source>%1: line height</source>
        <translation>%1: 行の高さ</translation>
    </message>
    <message>
        <source>%1: lines at most</source>
        <translation>%1: 最大行数</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1: フォント</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1、太さ %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Radius of the icon</source>
        <translation>アイコンの角の半径</translation>
    </message>
    <message>
        <source>Gap beside the icon</source>
        <translation>アイコン横の間隔</translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation>2 つ目のアイコン</translation>
    </message>
    <message>
        <source>Gap beside the second icon</source>
        <translation>2 つ目のアイコン横の間隔</translation>
    </message>
    <message>
        <source>Width of a control</source>
        <translation>コントロールの幅</translation>
    </message>
    <message>
        <source>Height of its glyph</source>
        <translation>その記号の高さ</translation>
    </message>
    <message>
        <source>Edges of others at most</source>
        <translation>重なる通知の端の最大数</translation>
    </message>
    <message>
        <source>Lines of a group at most</source>
        <translation>グループの最大行数</translation>
    </message>
    <message>
        <source>Height of an edge</source>
        <translation>端の高さ</translation>
    </message>
    <message>
        <source>An edge is narrower on each side by</source>
        <translation>端の左右の縮小幅</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1、不透明度 %2%</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>カードの色</translation>
    </message>
    <message>
        <source>Colour of the title</source>
        <translation>タイトルの色</translation>
    </message>
    <message>
        <source>Colour of the body</source>
        <translation>本文の色</translation>
    </message>
    <message>
        <source>Colour of the time</source>
        <translation>時刻の色</translation>
    </message>
    <message>
        <source>Characters kept of each text</source>
        <translation>各テキストの保持文字数</translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation>本文の行数</translation>
    </message>
    <message>
        <source>chosen for this preview</source>
        <translation>このプレビュー用に選択</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>fonts and line heights grow, widths and line limits stay</source>
        <translation>フォントと行の高さは拡大し、幅と行数の上限は変わりません</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation>%1: %2 (%3: %4)</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>文書に記載</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>designed</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Colour of the lower edge</source>
        <translation>下端の色</translation>
    </message>
    <message>
        <source>Line around the card</source>
        <translation>カードの輪郭線</translation>
    </message>
</context>
<context>
    <name>carillon::welcome::FirstStepsCard</name>
    <message>
        <source>Change something</source>
        <translation>何か変更する</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>Dismiss it on one device</source>
        <translation>1 台のデバイスで消去する</translation>
    </message>
    <message>
        <source>Type another title below. What each device would show, and what the service would answer, follow every key.</source>
        <translation>下に別のタイトルを入力してください。各デバイスでの表示とサービスの応答が、キーを打つたびに変わります。</translation>
    </message>
    <message>
        <source>Press %1. The request goes to the local service over HTTP; its answer stands under Exchange, and the devices ring.</source>
        <translation>%1 を押してください。リクエストは HTTP でローカルサービスに送られ、応答は「やり取り」に表示されて、デバイスが鳴ります。</translation>
    </message>
    <message>
        <source>Choose a toast and press Delete, or swipe it away. It leaves the other devices, too; only the web keeps its own.</source>
        <translation>トーストを選択して Delete を押すか、スワイプして消去してください。ほかのデバイスからも消えます。Web だけは自分の分を残します。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>最初のステップをスキップ</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, of how many, what to do</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message numerus="yes">
        <source>… %Ln more byte(s) not shown</source>
        <translation>
            <numerusform>… ほか %Ln バイトは表示していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::widgets::NoticeLine</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>That is a folder; choose a file in it.</source>
        <translation>これはフォルダーです。中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>That is a pipe or a device, not a file.</source>
        <translation>これはファイルではなく、パイプまたはデバイスです。</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8.</source>
        <translation>ファイルが UTF-16 テキストです。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is not text: byte %1 is zero.</source>
        <translation>ファイルがテキストではありません。%1 バイト目がゼロです。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルが UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than any notification may be.</source>
        <translation>ファイルが %1 MiB を超えており、通知の上限より大きくなっています。</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>%1 sets a direction unseen; it can make one text look like another.</source>
        <translation>%1 は見えない形で方向を設定します。文字列が別の文字列に見えることがあります。</translation>
    </message>
    <message>
        <source>%1 changes the direction of what follows; it can make one text look like another.</source>
        <translation>%1 は以降の文字の方向を変えます。文字列が別の文字列に見えることがあります。</translation>
    </message>
    <message>
        <source>%1 turns round what follows; it can make one text look like another.</source>
        <translation>%1 は以降の文字の並びを逆にします。文字列が別の文字列に見えることがあります。</translation>
    </message>
    <message>
        <source>%1 ends a change of direction; it is not drawn.</source>
        <translation>%1 は方向の変更を終えます。描画されません。</translation>
    </message>
    <message>
        <source>%1 sets apart what follows in a direction of its own; it is not drawn.</source>
        <translation>%1 は以降の文字を独自の方向で区切ります。描画されません。</translation>
    </message>
    <message>
        <source>%1 is not drawn; it can hide in a word or make a text look empty.</source>
        <translation>%1 は描画されません。単語に紛れたり、文字列を空に見せたりすることがあります。</translation>
    </message>
    <message>
        <source>APNs alert</source>
        <translation>APNs アラート</translation>
    </message>
    <message>
        <source>APNs background</source>
        <translation>APNs バックグラウンド</translation>
    </message>
    <message>
        <source>APNs background tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>APNs バックグラウンド (取得合図)</translation>
    </message>
    <message>
        <source>APNs fallback alert, %1 s later</source>
        <translation>APNs フォールバックアラート (%1 秒後)</translation>
    </message>
    <message>
        <source>FCM notification</source>
        <translation>FCM notification</translation>
    </message>
    <message>
        <source>FCM data</source>
        <translation>FCM data</translation>
    </message>
    <message>
        <source>FCM data tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>FCM data (取得合図)</translation>
    </message>
    <message>
        <source>Notification Hubs installation</source>
        <translation>Notification Hubs インストール</translation>
    </message>
    <message>
        <source>Notification Hubs template</source>
        <translation>Notification Hubs テンプレート</translation>
    </message>
    <message>
        <source>Notification Hubs send</source>
        <translation>Notification Hubs 送信</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; sent as %2</source>
        <translation>%1。%2 として送信</translation>
    </message>
    <message>
        <source>it has characters that no header may hold</source>
        <translation>ヘッダーに使えない文字があります</translation>
    </message>
    <message>
        <source>it is not URL-safe base64</source>
        <translation>URL セーフな base64 ではありません</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>本文全体</translation>
    </message>
    <message>
        <source>the whole JSON</source>
        <translation>JSON 全体</translation>
    </message>
    <message>
        <source>notification and data</source>
        <translation>notification と data</translation>
    </message>
    <message>
        <source>the clear text of the encrypted body</source>
        <translation>暗号化される本文の平文</translation>
    </message>
    <message>
        <source>nothing: each platform&apos;s limit applies to what the template makes</source>
        <translation>なし: テンプレートから生成されるものに各プラットフォームの上限が適用されます</translation>
    </message>
    <message>
        <source>Web push</source>
        <translation>Web プッシュ</translation>
    </message>
    <message>
        <source>WNS toast</source>
        <translation>WNS トースト</translation>
    </message>
    <message>
        <source>WNS raw</source>
        <translation>WNS Raw</translation>
    </message>
    <message>
        <source>WNS raw tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>WNS Raw (取得合図)</translation>
    </message>
    <message>
        <source>all platforms</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>ポップアップ</translation>
    </message>
    <message>
        <source>Notification centre</source>
        <translation>通知センター</translation>
    </message>
    <message>
        <source>Pop-up of Windows 10</source>
        <translation>Windows 10 のポップアップ</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>バナー</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>ロック画面</translation>
    </message>
    <message>
        <source>Lock screen, previews hidden</source>
        <translation>ロック画面 (プレビュー非表示)</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>ヘッドアップ</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation>デスクトップブラウザー</translation>
    </message>
    <message>
        <source>Desktop browser, expanded</source>
        <translation>デスクトップブラウザー (展開)</translation>
    </message>
    <message>
        <source>Browser on Windows</source>
        <translation>Windows のブラウザー</translation>
    </message>
    <message>
        <source>Browser on Android</source>
        <translation>Android のブラウザー</translation>
    </message>
    <message>
        <source>Windows 11</source>
        <translation>Windows 11</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>iOS 15 to 18</source>
        <translation>iOS 15～18</translation>
    </message>
    <message>
        <source>iOS 26</source>
        <translation>iOS 26</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Android 12 to 15</source>
        <translation>Android 12～15</translation>
    </message>
    <message>
        <source>Android 16</source>
        <translation>Android 16</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>On Android 12 to 15</source>
        <translation>Android 12～15 の場合</translation>
    </message>
    <message>
        <source>On Android 16</source>
        <translation>Android 16 の場合</translation>
    </message>
    <message>
        <source>if your service worker reads title/body</source>
        <translation>Service Worker が title/body を読む場合</translation>
    </message>
    <message>
        <source>if your app reads title/body</source>
        <translation>アプリが title/body を読む場合</translation>
    </message>
    <message>
        <source>service worker decides</source>
        <translation>Service Worker が決定</translation>
    </message>
    <message>
        <source>the app decides what raw content looks like</source>
        <translation>Raw コンテンツの見え方はアプリが決めます</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not in platformTypes.</source>
        <translation>対象外: %1 が platformTypes にありません。</translation>
    </message>
    <message>
        <source>Nothing to show: the payload has neither visual nor raw content.</source>
        <translation>表示するものなし: ペイロードにビジュアルも Raw もありません。</translation>
    </message>
    <message>
        <source>Web shows raw content only.</source>
        <translation>Web は Raw コンテンツだけを表示します。</translation>
    </message>
    <message>
        <source>Add fallback</source>
        <translation>フォールバックを追加</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1/%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seconds, which is %n day(s)</source>
        <translation>
            <numerusform>%1/%2 秒 (%n 日)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s) visible</source>
        <translation>
            <numerusform>%Ln 文字中 %L1 文字を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>filtered</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>登録期限切れ</translation>
    </message>
    <message>
        <source>raw only</source>
        <translation>Raw のみ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>device removed</source>
        <translation>デバイス削除</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>taken off the device, as it was handled elsewhere or deleted</extracomment>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>by a person, on the device</extracomment>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>スヌーズ済み</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>fallback lost</source>
        <translation>フォールバック喪失</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>アプリ内</translation>
    </message>
    <message>
        <source>shown quietly</source>
        <translation>静かに表示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>fallback shown</source>
        <translation>フォールバック表示</translation>
    </message>
    <message>
        <source>display over</source>
        <translation>表示終了</translation>
    </message>
    <message>
        <source>It was handled from outside.</source>
        <translation>外部から処理されました。</translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation>%1 で開封されました。</translation>
    </message>
    <message>
        <source>It was dismissed on %1.</source>
        <translation>%1 で消去されました。</translation>
    </message>
    <message>
        <source>It was snoozed on %1.</source>
        <translation>%1 でスヌーズされました。</translation>
    </message>
    <message>
        <source>It was marked as read on %1.</source>
        <translation>%1 で既読にされました。</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power; the fallback is due at %1.</source>
        <translation>省電力中は Raw コンテンツを取得しません。フォールバックは %1 の予定です。</translation>
    </message>
    <message>
        <source>It is shown, but its raw content is not fetched while saving power.</source>
        <translation>表示されていますが、省電力中のため Raw コンテンツは取得していません。</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power.</source>
        <translation>省電力中は Raw コンテンツを取得しません。</translation>
    </message>
    <message>
        <source>It was shown as soon as it arrived.</source>
        <translation>届いてすぐに表示されました。</translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation>配信されませんでした。</translation>
    </message>
    <message>
        <source>Its priority is low: it is sent at %1.</source>
        <translation>優先度が Low のため、%1 に送信されます。</translation>
    </message>
    <message>
        <source>The device was offline; it read this after %1 s.</source>
        <translation>デバイスがオフラインだったため、%1 秒後に読み取りました。</translation>
    </message>
    <message>
        <source>The fallback was shown after %1 s, as the raw content had not been fetched.</source>
        <translation>Raw コンテンツが取得されなかったため、%1 秒後にフォールバックが表示されました。</translation>
    </message>
    <message>
        <source>Its platformTypes leave out this platform.</source>
        <translation>platformTypes にこのプラットフォームが含まれていません。</translation>
    </message>
    <message>
        <source>It expired before it could be delivered.</source>
        <translation>配信前に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The device has no subscription of this application and host.</source>
        <translation>デバイスに、このアプリケーションとホストのサブスクリプションがありません。</translation>
    </message>
    <message>
        <source>The web gets raw content only.</source>
        <translation>Web に届くのは Raw コンテンツだけです。</translation>
    </message>
    <message>
        <source>The device is offline; it reads this when it is back.</source>
        <translation>デバイスがオフラインです。オンラインに戻ると読み取ります。</translation>
    </message>
    <message>
        <source>The fallback came while the device was offline, and was lost.</source>
        <translation>デバイスがオフラインの間にフォールバックが届き、失われました。</translation>
    </message>
    <message>
        <source>Its display time is over.</source>
        <translation>表示時間が終わりました。</translation>
    </message>
    <message>
        <source>Its display time was over before it could be shown.</source>
        <translation>表示される前に表示時間が終わりました。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>削除されました。</translation>
    </message>
    <message>
        <source>The device was removed.</source>
        <translation>デバイスが削除されました。</translation>
    </message>
    <message>
        <source>The app is in front and decides itself what it shows.</source>
        <translation>アプリが前面にあるため、表示内容はアプリが決めます。</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app; it read the content, but nothing is shown.</source>
        <translation>このアプリの通知は許可されていません。内容は読み取りましたが、何も表示されません。</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app, so nothing is shown.</source>
        <translation>このアプリの通知が許可されていないため、何も表示されません。</translation>
    </message>
    <message>
        <source>Do not disturb is on: it went to the centre without a pop-up.</source>
        <translation>サイレントモード中のため、ポップアップなしで通知センターに入りました。</translation>
    </message>
    <message>
        <source>The device&apos;s subscription expired at %1.</source>
        <translation>デバイスのサブスクリプションの有効期限が %1 に切れました。</translation>
    </message>
    <message>
        <source>The device&apos;s subscription had expired.</source>
        <translation>デバイスのサブスクリプションの有効期限が切れていました。</translation>
    </message>
    <message>
        <source>The service sent a notification that cannot be read.</source>
        <translation>サービスから読み取れない通知が届きました。</translation>
    </message>
    <message>
        <source>Posted at %1.</source>
        <translation>%1 に投稿されました。</translation>
    </message>
    <message>
        <source>Held back for %2 until %1, as its priority is low.</source>
        <translation>優先度が Low のため、%2 への送信は %1 まで保留されました。</translation>
    </message>
    <message>
        <source>Will be sent to %2 at %1, as its priority is low.</source>
        <translation>優先度が Low のため、%2 には %1 に送信されます。</translation>
    </message>
    <message>
        <source>The push reached %2 at %1.</source>
        <translation>%1 にプッシュが %2 に届きました。</translation>
    </message>
    <message>
        <source>%2 read the content at %1.</source>
        <translation>%1 に %2 が内容を読み取りました。</translation>
    </message>
    <message>
        <source>Shown on %2 at %1.</source>
        <translation>%1 に %2 で表示されました。</translation>
    </message>
    <message>
        <source>Put into the centre of %2 without a pop-up at %1.</source>
        <translation>%1 に %2 の通知センターへポップアップなしで入りました。</translation>
    </message>
    <message>
        <source>The fallback was due on %2 at %1.</source>
        <translation>%2 のフォールバックは %1 の予定でした。</translation>
    </message>
    <message>
        <source>The fallback is due on %2 at %1.</source>
        <translation>%2 のフォールバックは %1 の予定です。</translation>
    </message>
    <message>
        <source>The fallback was shown on %2 at %1.</source>
        <translation>%1 に %2 でフォールバックが表示されました。</translation>
    </message>
    <message>
        <source>Opened on %2 at %1.</source>
        <translation>%1 に %2 で開封されました。</translation>
    </message>
    <message>
        <source>Dismissed on %2 at %1.</source>
        <translation>%1 に %2 で消去されました。</translation>
    </message>
    <message>
        <source>Snoozed on %2 at %1.</source>
        <translation>%1 に %2 でスヌーズされました。</translation>
    </message>
    <message>
        <source>Marked as read on %2 at %1.</source>
        <translation>%1 に %2 で既読にされました。</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was handled elsewhere.</source>
        <translation>別の場所で処理されたため、%1 に %2 から取り下げられました。</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was deleted.</source>
        <translation>削除されたため、%1 に %2 から取り下げられました。</translation>
    </message>
    <message>
        <source>Its display time ended on %2 at %1.</source>
        <translation>%2 での表示時間は %1 に終わりました。</translation>
    </message>
    <message>
        <source>Its display time ends on %2 at %1.</source>
        <translation>%2 での表示時間は %1 に終わります。</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>%1 に有効期限が切れました。</translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation>%1 に有効期限が切れます。</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>sent then</source>
        <extracomment>will be sent at that time</extracomment>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>tapped</source>
        <extracomment>the light push has reached the device, which then fetches the notification</extracomment>
        <translation>到達</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>fallback due</source>
        <extracomment>when the fallback is or was to be shown</extracomment>
        <translation>フォールバック予定</translation>
    </message>
    <message>
        <source>display ends</source>
        <translation>表示終了</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation>%1 のタイムライン。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>After posting</source>
        <translation>投稿後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Ln ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>must carry a bearer token</source>
        <translation>Bearer トークンが必要です</translation>
    </message>
    <message>
        <source>is not where notifications are created: /beta/me/notifications/ is</source>
        <translation>通知の作成先ではありません。作成先は /beta/me/notifications/ です</translation>
    </message>
    <message>
        <source>is not supported here: only POST is</source>
        <translation>ここでは使えません。使えるのは POST だけです</translation>
    </message>
    <message>
        <source>is not supported by this call</source>
        <translation>この呼び出しでは使えません</translation>
    </message>
    <message>
        <source>may only be gzip or deflate</source>
        <translation>gzip か deflate だけが使えます</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>必須です</translation>
    </message>
    <message>
        <source>must be application/json</source>
        <translation>application/json でなければなりません</translation>
    </message>
    <message>
        <source>is required: it selects the user</source>
        <translation>必須です。ユーザーを特定します</translation>
    </message>
    <message>
        <source>is larger than the service takes</source>
        <translation>サービスの受け付ける大きさを超えています</translation>
    </message>
    <message>
        <source>does not decompress as Content-Encoding says</source>
        <translation>Content-Encoding のとおりに展開できません</translation>
    </message>
    <message>
        <source>is empty: a JSON object is expected</source>
        <translation>空です。JSON オブジェクトが必要です</translation>
    </message>
    <message>
        <source>is not JSON here: {value}</source>
        <translation>ここで JSON として正しくありません: {value}</translation>
    </message>
    <message>
        <source>is not valid UTF-8 here</source>
        <translation>ここで UTF-8 として正しくありません</translation>
    </message>
    <message>
        <source>is nested deeper than 64 levels</source>
        <translation>入れ子が 64 階層を超えています</translation>
    </message>
    <message>
        <source>has more than 1000 members in one object</source>
        <translation>1 つのオブジェクトのメンバーが 1000 個を超えています</translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation>同じオブジェクトに 2 回あります</translation>
    </message>
    <message>
        <source>is an array: send one notification at a time</source>
        <translation>配列です。通知は一度に 1 件ずつ送ります</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>names a type that does not belong here: {value}</source>
        <translation>ここに属さない型を指定しています: {value}</translation>
    </message>
    <message>
        <source>is chosen by the service; this one is ignored</source>
        <translation>サービスが決めるため、この値は無視されます</translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation>文字列でなければなりません</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>空白だけにはできません</translation>
    </message>
    <message>
        <source>is documented as &quot;appNotificationId&quot;</source>
        <translation>ドキュメントでは &quot;appNotificationId&quot; です</translation>
    </message>
    <message>
        <source>is empty, which groups nothing</source>
        <translation>空のため、グループ化されません</translation>
    </message>
    <message>
        <source>must be a date and time in a string</source>
        <translation>日時を表す文字列でなければなりません</translation>
    </message>
    <message>
        <source>must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}</source>
        <translation>{value} ではなく 2026-12-31T23:59:00Z の形で、Z かオフセットが必要です</translation>
    </message>
    <message>
        <source>is more than 30 days ahead</source>
        <translation>30 日より先です</translation>
    </message>
    <message>
        <source>is in the past: accepted, but born expired and never delivered</source>
        <translation>過去の日時です。受け付けられますが、最初から期限切れで配信されません</translation>
    </message>
    <message>
        <source>is in the past, which this service is set to refuse</source>
        <translation>過去の日時です。このサービスは拒否するよう設定されています</translation>
    </message>
    <message>
        <source>must be a whole number of seconds, not {value}</source>
        <translation>{value} ではなく整数の秒数でなければなりません</translation>
    </message>
    <message>
        <source>must be from 0 to 2147483647 seconds</source>
        <translation>0～2147483647 秒でなければなりません</translation>
    </message>
    <message>
        <source>is 0, which counts as not set</source>
        <translation>0 のため、未設定とみなされます</translation>
    </message>
    <message>
        <source>is a number in quotes: accepted as in the samples, documented as a number</source>
        <translation>引用符で囲まれた数値です。サンプルと同じく受け付けられますが、ドキュメントでは数値です</translation>
    </message>
    <message>
        <source>reaches beyond expirationDateTime, which ends the notification first</source>
        <translation>expirationDateTime より後まで続きます。通知はそれより先に終わります</translation>
    </message>
    <message>
        <source>must be a string: &quot;None&quot;, &quot;High&quot; or &quot;Low&quot;</source>
        <translation>文字列 &quot;None&quot;、&quot;High&quot;、&quot;Low&quot; のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>{value}: allowed are None, High, Low</source>
        <translation>{value} は使えません。使えるのは None、High、Low です</translation>
    </message>
    <message>
        <source>is the number of a priority: accepted, documented as a name</source>
        <translation>優先度の番号です。受け付けられますが、ドキュメントでは名前です</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is not a member of targetPolicy: only platformTypes is</source>
        <translation>targetPolicy のメンバーではありません。platformTypes だけが使えます</translation>
    </message>
    <message>
        <source>must be an array of strings</source>
        <translation>文字列の配列でなければなりません</translation>
    </message>
    <message>
        <source>is empty, which targets all four platforms</source>
        <translation>空のため、4 つのプラットフォームすべてが対象です</translation>
    </message>
    <message>
        <source>{value}: allowed are Windows, iOS, Android, WebPush</source>
        <translation>{value} は使えません。使えるのは Windows、iOS、Android、WebPush です</translation>
    </message>
    <message>
        <source>{value}: accepted, the documented spelling differs</source>
        <translation>{value} は受け付けられますが、ドキュメントの表記と異なります</translation>
    </message>
    <message>
        <source>{value} is listed already</source>
        <translation>{value} はすでにあります</translation>
    </message>
    <message>
        <source>is not a member of payload: only rawContent and visualContent are</source>
        <translation>payload のメンバーではありません。rawContent と visualContent だけが使えます</translation>
    </message>
    <message>
        <source>needs visualContent or rawContent</source>
        <translation>visualContent か rawContent が必要です</translation>
    </message>
    <message>
        <source>must be a string; put JSON into one</source>
        <translation>文字列でなければなりません。JSON は文字列に入れてください</translation>
    </message>
    <message>
        <source>is blank and does not count as content</source>
        <translation>空白だけのため、コンテンツとみなされません</translation>
    </message>
    <message>
        <source>is over 4096 bytes, more than one native push carries</source>
        <translation>4096 バイトを超えており、1 回のネイティブプッシュに収まりません</translation>
    </message>
    <message>
        <source>is not a member of visualContent: only title and body are</source>
        <translation>visualContent のメンバーではありません。title と body だけが使えます</translation>
    </message>
    <message>
        <source>is required in visual content</source>
        <translation>ビジュアルコンテンツでは必須です</translation>
    </message>
    <message>
        <source>shows nothing on the web, which is targeted: web needs rawContent</source>
        <translation>対象の Web には何も表示されません。Web には rawContent が必要です</translation>
    </message>
    <message>
        <source>is documented as &quot;fallbackPolicy&quot;</source>
        <translation>ドキュメントでは &quot;fallbackPolicy&quot; です</translation>
    </message>
    <message>
        <source>is not a documented member here</source>
        <translation>ここではドキュメントにないメンバーです</translation>
    </message>
    <message>
        <source>was never documented and has no effect</source>
        <translation>ドキュメントに記載されたことがなく、効果はありません</translation>
    </message>
    <message>
        <source>is required in a fallback policy</source>
        <translation>フォールバックポリシーでは必須です</translation>
    </message>
    <message>
        <source>is required: [&quot;iOS&quot;]</source>
        <translation>必須です: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must be an array: [&quot;iOS&quot;]</source>
        <translation>配列でなければなりません: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must name iOS</source>
        <translation>iOS を含めなければなりません</translation>
    </message>
    <message>
        <source>{value}: only iOS has a fallback</source>
        <translation>{value} は使えません。フォールバックは iOS だけです</translation>
    </message>
    <message>
        <source>is required: 60 to 600 seconds</source>
        <translation>必須です: 60～600 秒</translation>
    </message>
    <message>
        <source>{value}: must be from 60 to 600 seconds</source>
        <translation>{value} は使えません。60～600 秒でなければなりません</translation>
    </message>
    <message>
        <source>is required: what the phone shows instead</source>
        <translation>必須です。電話に代わりに表示されます</translation>
    </message>
    <message>
        <source>is required in the fallback&apos;s visual content</source>
        <translation>フォールバックのビジュアルコンテンツでは必須です</translation>
    </message>
    <message>
        <source>must include iOS when there is a fallback</source>
        <translation>フォールバックがあるときは iOS を含めなければなりません</translation>
    </message>
    <message>
        <source>relies on iOS being targeted by default; targetPolicy may say so</source>
        <translation>iOS が既定で対象になることに頼っています。targetPolicy で明示できます</translation>
    </message>
    <message>
        <source>is what a fallback stands in for; there is none</source>
        <translation>フォールバックが代替する対象ですが、ありません</translation>
    </message>
    <message>
        <source>is not High, so the fallback is not armed</source>
        <translation>High ではないため、フォールバックは働きません</translation>
    </message>
    <message>
        <source>is in the past: no platform is sent anything</source>
        <translation>過去の日時です。どのプラットフォームにも送信されません</translation>
    </message>
    <message>
        <source>gives web endpoints nothing to show: add rawContent</source>
        <translation>Web エンドポイントに表示するものがありません。rawContent を追加してください</translation>
    </message>
    <message>
        <source>makes no system toast: each app decides, and a preview is a guess</source>
        <translation>システムのトーストになりません。表示は各アプリが決め、プレビューは推測です</translation>
    </message>
    <message>
        <source>reaches iOS as a background push, which may be delayed or dropped (2 to 3 an hour): add a fallbackPolicy</source>
        <translation>iOS にはバックグラウンドプッシュで届き、遅れたり破棄されたりします (1 時間に 2～3 件)。fallbackPolicy を追加してください</translation>
    </message>
    <message>
        <source>goes out as 5 on iOS: Apple does not allow priority 10 for background</source>
        <translation>iOS では 5 として送られます。Apple はバックグラウンドに優先度 10 を認めていません</translation>
    </message>
    <message>
        <source>is too large for WNS: {value}</source>
        <translation>WNS には大きすぎます: {value}</translation>
    </message>
    <message>
        <source>is too large for APNs: {value}</source>
        <translation>APNs には大きすぎます: {value}</translation>
    </message>
    <message>
        <source>is too large for FCM: {value}</source>
        <translation>FCM には大きすぎます: {value}</translation>
    </message>
    <message>
        <source>is too large for web push: {value}</source>
        <translation>Web プッシュには大きすぎます: {value}</translation>
    </message>
    <message>
        <source>is cut in the Windows pop-up: {value}</source>
        <translation>Windows のポップアップで省略されます: {value}</translation>
    </message>
    <message>
        <source>is cut in the iOS banner: {value}</source>
        <translation>iOS のバナーで省略されます: {value}</translation>
    </message>
    <message>
        <source>is cut in the Android heads-up until it is expanded: {value}</source>
        <translation>Android のヘッドアップでは展開するまで省略されます: {value}</translation>
    </message>
    <message>
        <source>may be cut in the browser&apos;s pop-up: {value}</source>
        <translation>ブラウザーのポップアップで省略されることがあります: {value}</translation>
    </message>
    <message>
        <source>is cut by Android, which keeps the first 1024: {value}</source>
        <translation>Android で省略され、先頭の 1024 文字だけが残ります: {value}</translation>
    </message>
    <message>
        <source>is too long for Windows: {value}</source>
        <translation>Windows には長すぎます: {value}</translation>
    </message>
    <message>
        <source>cannot be the apns-collapse-id: {value}</source>
        <translation>apns-collapse-id にできません: {value}</translation>
    </message>
    <message>
        <source>is not a Topic as it stands: {value}</source>
        <translation>このままでは Topic にできません: {value}</translation>
    </message>
    <message>
        <source>may end before delivery: {value} seconds, where WNS expects minutes</source>
        <translation>配信前に終わることがあります: {value} 秒 (WNS は分単位を想定)</translation>
    </message>
    <message>
        <source>reaches {value} seconds beyond expirationDateTime: the feed entry goes first</source>
        <translation>expirationDateTime を {value} 秒超えています。フィードの項目が先に消えます</translation>
    </message>
    <message>
        <source>is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most</source>
        <translation>{value} 秒ですが、Windows のローカルトーストは最長 259200 秒 (3 日) です</translation>
    </message>
    <message>
        <source>is shortened: {value}</source>
        <translation>短縮されます: {value}</translation>
    </message>
    <message>
        <source>only bounds delivery here: what is shown stays until the app removes it</source>
        <translation>ここでは配信の期限だけを定めます。表示されたものはアプリが取り除くまで残ります</translation>
    </message>
    <message>
        <source>has characters that no toast XML may hold, left out: {value}</source>
        <translation>トースト XML に使えない文字があり、除外されます: {value}</translation>
    </message>
    <message>
        <source>starts with &quot;ms-resource:&quot;, which Windows takes for a resource&apos;s name</source>
        <translation>&quot;ms-resource:&quot; で始まるため、Windows はリソース名とみなします</translation>
    </message>
    <message>
        <source>has characters that hide or reorder text: {value}</source>
        <translation>テキストを隠したり並べ替えたりする文字があります: {value}</translation>
    </message>
    <message>
        <source>pops up on Android only through a channel of high importance, made by the app</source>
        <translation>Android でポップアップするのは、アプリが作る重要度の高いチャネルだけです</translation>
    </message>
    <message>
        <source>has no field in FCM: the app groups, by setGroup</source>
        <translation>FCM に対応するフィールドがありません。アプリが setGroup でグループ化します</translation>
    </message>
    <message>
        <source>becomes a collapse_key, of which FCM keeps four at a time</source>
        <translation>collapse_key になります。FCM が同時に保持するのは 4 つです</translation>
    </message>
    <message>
        <source>has no field in web push: the service worker groups, if at all</source>
        <translation>Web プッシュに対応するフィールドがありません。グループ化するかは Service Worker 次第です</translation>
    </message>
    <message>
        <source>has no WNS header: the app sets it when it shows the toast itself</source>
        <translation>対応する WNS ヘッダーがありません。アプリがトーストを表示するときに自分で設定します</translation>
    </message>
    <message>
        <source>is ignored here: only iOS falls back</source>
        <translation>ここでは無視されます。フォールバックは iOS だけです</translation>
    </message>
    <message>
        <source>concerns raw content: visual content goes out high all the same</source>
        <translation>Raw コンテンツに関する設定です。ビジュアルコンテンツは常に High で送られます</translation>
    </message>
    <message>
        <source>is all that the template carries; left behind: {value}</source>
        <translation>テンプレートが運ぶのはこれだけです。残されるもの: {value}</translation>
    </message>
    <message>
        <source>has no native field: the registration decides which app is reached</source>
        <translation>対応するネイティブのフィールドがありません。届くアプリは登録で決まります</translation>
    </message>
    <message>
        <source>is not a member of a notification; did you mean &quot;{value}&quot;?</source>
        <translation>通知のメンバーではありません。「{value}」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>is not a member of a notification</source>
        <translation>通知のメンバーではありません</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Documented example</source>
        <translation>ドキュメントの例</translation>
    </message>
    <message>
        <source>The example as printed</source>
        <translation>掲載どおりの例</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Raw コンテンツ</translation>
    </message>
    <message>
        <source>Raw with iOS fallback</source>
        <translation>Raw と iOS フォールバック</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>両方の種類</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長いテキスト</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Local service</source>
        <translation>ローカルサービス</translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>画像を読み取れません: %1</translation>
    </message>
    <message>
        <source>The file is not a PNG picture.</source>
        <translation>ファイルが PNG 画像ではありません。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 are read.</source>
        <translation>画像は %1 × %2 ピクセルです。読み取れるのは最大 %3 ピクセルです。</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>PNG 画像が破損しています。</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Clear the field</source>
        <translation>入力欄を消去</translation>
    </message>
</context>
</TS>
