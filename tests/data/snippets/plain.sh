curl -i -X POST 'http://127.0.0.1:8087/beta/me/notifications/' \
  -H 'Authorization: Bearer demo-token' \
  -H 'X-UNS-ID: uns-demo' \
  -H 'Content-Type: application/json' \
  -H 'If-Range: x' \
  --data-binary '{
  "targetHostName": "a.example",
  "payload": { "visualContent": { "title": "it'\''s \"$x\" ‘é’ `b` {{c}}" } }
}
'
