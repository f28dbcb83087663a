-- What was answered to a form is kept only as long as the form might be sent again: it may hold a person's words.
grant delete on platform.submission to lianxin_app;
create index submission_at on platform.submission (city_id, at);
