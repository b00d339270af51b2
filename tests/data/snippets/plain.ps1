# PowerShell 7
$body = [Text.Encoding]::UTF8.GetBytes(@(
  '{'
  '  "targetHostName": "a.example",'
  '  "payload": { "visualContent": { "title": "it''s \"$x\" ‘‘é’’ `b` {{c}}" } }'
  '}'
  ''
) -join "`n")

$headers = @{
  'Authorization' = 'Bearer demo-token'
  'X-UNS-ID' = 'uns-demo'
  'If-Range' = 'x'
}

$response = Invoke-WebRequest -CustomMethod 'POST' -Uri 'http://127.0.0.1:8087/beta/me/notifications/' `
  -Headers $headers -SkipHeaderValidation -SkipHttpErrorCheck -MaximumRedirection 0 `
  -ContentType 'application/json' -Body $body
"$($response.StatusCode) $($response.Content)"
