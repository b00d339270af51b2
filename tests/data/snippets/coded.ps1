# PowerShell 7
# gzip body, 90 bytes
$body = [Convert]::FromBase64String(-join @(
  'H4sIAAAAAAAAA6WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl'
  'paWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl'
))

$headers = @{
  'Authorization' = 'Bearer demo-token'
  'X-UNS-ID' = 'uns-demo'
  'If-Range' = 'x'
  'Content-Encoding' = 'gzip'
}

$response = Invoke-WebRequest -CustomMethod 'POST' -Uri 'http://127.0.0.1:8087/beta/me/notifications/' `
  -Headers $headers -SkipHeaderValidation -SkipHttpErrorCheck -MaximumRedirection 0 `
  -ContentType 'application/json' -Body $body
"$($response.StatusCode) $($response.Content)"
