-- The requests that wrk sends: BODY as it is, or with a number of its own in each
-- where it says NONCE, so that no two are the same. A GET has a path instead.

local thread_count = 0

function setup(thread)
  thread_count = thread_count + 1
  thread:set("thread_number", thread_count)
end

local sent = 0

function init()
  local body = os.getenv("BODY")
  if body == "" then
    local ready = wrk.format("GET", os.getenv("TARGET"))
    request = function() return ready end
    return
  end
  wrk.method = "POST"
  wrk.headers["content-type"] = "application/json"
  local before, after = body:match("^(.-)NONCE(.*)$")
  if not before then
    local ready = wrk.format(nil, nil, nil, body)
    request = function() return ready end
    return
  end
  request = function()
    sent = sent + 1
    return wrk.format(nil, nil, nil, before .. thread_number .. string.format("%09d", sent) .. after)
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
