-- Each check of these keys locks the one row of the city, which all who write at the same moment then share.
-- Row-level security lets nobody write a row of another city, and no city is ever taken away.
alter table platform.submission drop constraint submission_city_id_fkey;
alter table platform.happening drop constraint happening_city_id_fkey;
